using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Approval.Intake;

/// <summary>Case numbers of what comes in on the intranet, each taken in a transaction of its own so that nobody waits for another's filing.</summary>
internal sealed class OfficeNumbers(IServiceScopeFactory scopes)
{
    private const int MostTries = 50;

    public async Task<string> NextAsync(string departmentCode, DateTime receivedAt, CancellationToken cancellationToken)
    {
        var day = LegalDay.Of(receivedAt);
        for (var tries = 0; tries < MostTries; tries++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
            var rows = db.Set<OfficeCounter>().Where(c => c.DepartmentCode == departmentCode && c.Day == day);
            if (await rows.AsNoTracking().Select(c => (int?)c.LastValue).FirstOrDefaultAsync(cancellationToken) is not { } last)
            {
                await TryAddAsync(db, new OfficeCounter(scope.ServiceProvider.GetRequiredService<IGuidGenerator>().Create(), departmentCode, day), cancellationToken);
                continue;
            }

            // only if nobody else took it meanwhile
            if (await rows.Where(c => c.LastValue == last).ExecuteUpdateAsync(u => u.SetProperty(c => c.LastValue, last + 1), cancellationToken) == 1)
                return CaseNumber.Make(departmentCode, day, CaseSeries.OfOffice(last + 1)).Value;
        }

        throw new AbpException($"{departmentCode} 取号多次失败。 No case number could be taken for {departmentCode}.");
    }

    private static async Task TryAddAsync(XinyuDbContext db, OfficeCounter first, CancellationToken cancellationToken)
    {
        db.Set<OfficeCounter>().Add(first);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // another host was first on this day: the next try finds its row
        }
    }
}
