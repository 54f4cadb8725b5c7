using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Licences;

/// <summary>提醒: told to an applicant on his own pages until he has read it.</summary>
internal sealed class Notice : Entity<Guid>
{
    private Notice()
    {
    }

    public Notice(Guid id, Guid ownerId, LicenceRenewalDueEto due) : base(id)
    {
        (OwnerId, LicenceId, Number, Title) = (ownerId, due.LicenceId, due.Number, due.Title);
        (Expiry, ApplyBy, At) = (due.Expiry, due.ApplyBy, due.At);
    }

    public Notice(Guid id, Guid ownerId, ReminderDueEto due) : base(id)
    {
        (OwnerId, LicenceId, Number, Title) = (ownerId, due.LicenceId, due.Number, due.Title);
        (TextZh, TextEn, At) = (due.TextZh, due.TextEn, due.At);
    }

    public Guid OwnerId { get; private set; }

    public Guid LicenceId { get; private set; }

    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>What the department reminds of; null where the licence runs out.</summary>
    public string? TextZh { get; private set; }

    public string? TextEn { get; private set; }

    public DateOnly? Expiry { get; private set; }

    /// <summary>The last day to apply for renewal in time.</summary>
    public DateOnly? ApplyBy { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? ReadAt { get; private set; }

    public void Read(DateTime now) => ReadAt ??= now;
}
