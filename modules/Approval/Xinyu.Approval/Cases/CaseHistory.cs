using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Approval.Cases;

internal sealed class CaseHistory(XinyuDbContext db, DepartmentScope scope) : ICaseHistory
{
    public async IAsyncEnumerable<CaseEventMark> ReadMarksAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var all = scope.IsAll ? null : scope.All(); // a supervisor sees all anyway; nobody else may ask
        var marks = db.Set<CaseEvent>().AsNoTracking()
            .Join(db.Set<Case>(), e => e.CaseId, c => c.Id, (e, c) => new { Entry = e, c.CaseNumber })
            .OrderBy(m => m.Entry.CaseId).ThenBy(m => m.Entry.Seq).AsAsyncEnumerable();
        // Computed anew from the columns: the stored hash could have been edited together with them.
        await foreach (var mark in marks.WithCancellation(cancellationToken))
            yield return new(mark.Entry.CaseId, mark.CaseNumber, mark.Entry.Seq, mark.Entry.ComputeHash());
    }
}
