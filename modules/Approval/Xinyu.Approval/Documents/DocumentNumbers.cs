using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Documents;

/// <summary>
/// Gapless numbers: the counter row is raised in the caller's transaction and stays locked until it ends, so that a
/// rolled-back act gives its number back and no two acts share one.
/// </summary>
internal sealed class DocumentNumbers(XinyuDbContext db, IGuidGenerator guids, IServiceScopeFactory scopes, PreparedCounters prepared)
{
    /// <summary>余 + department + kind's word + 〔year〕 + number + 号. Needs an open transaction.</summary>
    public async Task<string> NextAsync(DepartmentDefinition department, DocumentKind kind, int year, CancellationToken cancellationToken) =>
        $"余{Short(department)}{kind.Word}〔{year}〕{await NextValueAsync(department.Code, kind, year, cancellationToken)}号";

    public async Task<int> NextValueAsync(string departmentCode, DocumentKind kind, int year, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A document number needs the transaction of its act.");
        var counters = db.Set<DocumentCounter>().Where(c => c.DepartmentCode == departmentCode && c.Kind == kind.Key && c.Year == year);
        if (await RaiseAsync(counters, cancellationToken) == 0)
            throw new InvalidOperationException($"The counter {departmentCode}/{kind.Key}/{year} was not prepared.");
        return await counters.Select(c => c.LastValue).SingleAsync(cancellationToken);
    }

    /// <summary>
    /// Makes sure that the counter rows exist, in a transaction of their own: a row that appears at zero leaves no gap
    /// when the act rolls back, and two acts that need the first number of a year do not collide.
    /// </summary>
    public async Task PrepareAsync(string departmentCode, IReadOnlyList<DocumentKind> kinds, int year, CancellationToken cancellationToken)
    {
        foreach (var kind in kinds)
        {
            if (prepared.Has(departmentCode, kind, year)) continue;
            if (await ExistsAsync(db, departmentCode, kind, year, cancellationToken))
            {
                // what an open transaction sees may yet be undone
                if (db.Database.CurrentTransaction is null) prepared.Remember(departmentCode, kind, year);
                continue;
            }
            if (db.Database.CurrentTransaction is not null)
            {
                // a handler's earlier act has written already: another connection would wait for this one
                db.Set<DocumentCounter>().Add(new DocumentCounter(guids.Create(), departmentCode, kind.Key, year));
                await db.SaveChangesAsync(cancellationToken);
                continue;
            }
            await using var scope = scopes.CreateAsyncScope();
            var own = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
            own.Set<DocumentCounter>().Add(new DocumentCounter(guids.Create(), departmentCode, kind.Key, year));
            try
            {
                await own.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException)
            {
                // Somebody else made the row in between; anything but that shows here.
                if (!await ExistsAsync(db, departmentCode, kind, year, cancellationToken)) throw;
            }
        }
    }

    private static Task<bool> ExistsAsync(XinyuDbContext context, string departmentCode, DocumentKind kind, int year, CancellationToken cancellationToken) =>
        context.Set<DocumentCounter>().AsNoTracking().AnyAsync(c => c.DepartmentCode == departmentCode && c.Kind == kind.Key && c.Year == year, cancellationToken);

    private static Task<int> RaiseAsync(IQueryable<DocumentCounter> counters, CancellationToken cancellationToken) =>
        counters.ExecuteUpdateAsync(set => set.SetProperty(c => c.LastValue, c => c.LastValue + 1), cancellationToken);

    private static string Short(DepartmentDefinition department) => department.ShortName.TrimEnd('局', '委', '办');
}
