using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Portal.Calendar;

/// <summary>A version of the working-day calendar as it was published.</summary>
[DisableAuditing]
internal sealed class CalendarCopy : Entity<Guid>
{
    private CalendarCopy()
    {
    }

    public CalendarCopy(Guid id, int version, string csv) : base(id) => (CalendarVersion, Csv) = (version, csv);

    public int CalendarVersion { get; private set; }

    public string Csv { get; private set; } = "";
}
