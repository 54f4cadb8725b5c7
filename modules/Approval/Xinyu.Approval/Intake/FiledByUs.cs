using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Intake;

/// <summary>
/// The cases that the departments of the signed-in official filed with others. They are no parties, so the department filter
/// hides the cases from them; this is the one door, and it lets through what is theirs.
/// </summary>
internal sealed class FiledByUs(XinyuDbContext db, DepartmentScope scope)
{
    public IReadOnlyList<string> Departments => scope.Codes;

    public IQueryable<Case> Query()
    {
        var codes = scope.Codes;
        return db.Set<Case>().IgnoreQueryFilters([DepartmentScope.FilterName]).Where(c => c.FiledFrom != null && codes.Contains(c.FiledFrom));
    }

    public Task<Case?> FindAsync(string caseNumber, CancellationToken cancellationToken) =>
        Query().Include(c => c.Events).SingleOrDefaultAsync(c => c.CaseNumber == caseNumber, cancellationToken);
}
