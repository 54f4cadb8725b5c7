using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Tests.Abp.Data;

internal sealed class Note : VersionedAggregateRoot<Guid>, IHasCreationTime
{
    private Note()
    {
    }

    public Note(string title, string department = "HB") : base(Guid.CreateVersion7()) =>
        (Title, Department) = (title, department);

    public string Title { get; set; } = "";

    [DisableAuditing]
    public string? Phone { get; set; }

    public string Department { get; private set; } = "";

    public DayOfWeek Day { get; set; }

    public DateTime CreationTime { get; private set; }

    public static void Map(ModelBuilder model, XinyuDbContext db) => model.Entity<Note>(note =>
    {
        note.ToTable("tst_Notes");
        note.Property(x => x.Title).HasMaxLength(100);
        note.Property(x => x.Phone).HasMaxLength(20);
        note.Property(x => x.Department).HasMaxLength(8);
        note.HasQueryFilter(DepartmentScope.FilterName,
            x => db.DepartmentScope.IsAll || db.DepartmentScope.Codes.Contains(x.Department));
    });
}
