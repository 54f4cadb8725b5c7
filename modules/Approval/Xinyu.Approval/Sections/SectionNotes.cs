using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Sections;

/// <summary>Tells whoever handles a new case that the department's plug-in had no say in its form.</summary>
internal sealed class SectionNotes(XinyuDbContext db, DepartmentFailures failures)
{
    public const string Stage = "FormSections";

    public async Task KeepAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        var sections = await db.Set<ItemSections>().AsNoTracking().SingleOrDefaultAsync(s => s.ItemCode == scene.Case.ItemCode, cancellationToken);
        if (sections?.Failure is { } failure) failures.Keep(scene, Stage, [failure]);
    }
}
