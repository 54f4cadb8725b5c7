using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Calendar;

/// <summary>A published calendar: the notices changed mid-year in 2015, 2019 and 2020, so that versions are kept.</summary>
internal sealed class CalendarVersion : Entity<Guid>
{
    private CalendarVersion() { }

    public CalendarVersion(Guid id, int version, string csv, string sha256, DateTime importedAt, string? importedBy, string note)
        : base(id) => (Version, Csv, Sha256, ImportedAt, ImportedBy, Note) = (version, csv, sha256, importedAt, importedBy, note);

    public int Version { get; private set; }
    /// <summary>All years, also those that an earlier version brought. The hash is what the audit keeps of it.</summary>
    [DisableAuditing] public string Csv { get; private set; } = "";
    public string Sha256 { get; private set; } = "";
    public DateTime ImportedAt { get; private set; }
    public string? ImportedBy { get; private set; }
    public string Note { get; private set; } = "";

    public CalendarVersionDto Describe(int moved)
    {
        var years = WorkCalendar.Parse(Csv, Version).PublishedYears;
        return new(Version, ImportedAt, ImportedBy, years[0], years[^1], Note, moved);
    }
}
