using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Licences;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Reminders;

namespace Xinyu.Approval.Reminders;

/// <summary>提醒: a day in the life of a licence, named by the department's plug-in; delivered once.</summary>
internal sealed class LicenceReminder : Entity<Guid>, IHasEntityVersion
{
    public const int MaxText = 2000;
    public const int MaxCode = 200;

    private LicenceReminder() { }

    public LicenceReminder(Guid id, Licence licence, DepartmentReminder reminder)
        : base(id)
    {
        (LicenceId, CaseId, DepartmentCode) = (licence.Id, licence.CaseId, licence.DepartmentCode);
        (Code, On, PlugInVersion) = (Short(reminder.Code, MaxCode), reminder.On, reminder.PlugIn);
        (TextZh, TextEn) = (Short(reminder.TextZh, MaxText), Short(reminder.TextEn, MaxText));
        Audience = reminder.Recipient == ReminderRecipient.Holder ? ReminderAudience.Holder : ReminderAudience.HandlingPost;
        DueAt = LegalDay.Start(reminder.On);
    }

    public Guid LicenceId { get; private set; }
    public Guid CaseId { get; private set; }
    public string DepartmentCode { get; private set; } = "";
    public string Code { get; private set; } = "";
    public DateOnly On { get; private set; }
    public ReminderAudience Audience { get; private set; }
    public string TextZh { get; private set; } = "";
    public string TextEn { get; private set; } = "";
    public string PlugInVersion { get; private set; } = "";

    /// <summary>When it is to be delivered (UTC); null once it has been, or the licence has ended before.</summary>
    public DateTime? DueAt { get; private set; }

    public DateTime? DeliveredAt { get; private set; }

    /// <summary>Delivered to the department's officials, who see to it.</summary>
    public bool IsForOfficials { get; private set; }

    public DateTime? EndedAt { get; private set; }
    public string? EndedBy { get; private set; }
    public int EntityVersion { get; private set; }

    public void Deliver(DateTime now, bool toOfficials) => (DueAt, DeliveredAt, IsForOfficials) = (null, now, toOfficials);

    /// <summary>The licence has ended: nobody is reminded of it.</summary>
    public void Drop() => DueAt = null;

    public void End(DateTime now, string? by) => (EndedAt, EndedBy) = (now, by);

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most];
}
