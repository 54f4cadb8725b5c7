using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Portal.Filing;

/// <summary>
/// Gives case numbers without making submissions wait for each other: a block of sequences is taken from the database
/// in a transaction of its own and then handed out from memory (hi-lo). A number of a failed submission is a gap.
/// </summary>
internal sealed class CaseNumbers(IServiceScopeFactory scopes)
{
    public const int BlockSize = 20;
    private const int MostTries = 50;
    private readonly ConcurrentDictionary<(string Department, DateOnly Day), Block> _blocks = new();

    public async Task<string> NextAsync(string departmentCode, DateTime submittedAt, CancellationToken cancellationToken)
    {
        var day = LegalDay.Of(submittedAt);
        var block = _blocks.GetOrAdd((departmentCode, day), _ => new Block());
        await block.Turn.WaitAsync(cancellationToken);
        try
        {
            if (block.Left == 0) block.Refill(await TakeBlockAsync(departmentCode, day, cancellationToken));
            return CaseNumber.Make(departmentCode, day, CaseSeries.OfPortal(block.Take())).Value;
        }
        finally
        {
            block.Turn.Release();
        }
    }

    private async Task<int> TakeBlockAsync(string departmentCode, DateOnly day, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
            var rows = db.Set<NumberBlock>().Where(b => b.DepartmentCode == departmentCode && b.Day == day);
            if (await rows.AsNoTracking().Select(b => (int?)b.Next).FirstOrDefaultAsync(cancellationToken) is not { } next)
            {
                if (await TryAddAsync(db, new NumberBlock(scope.ServiceProvider.GetRequiredService<IGuidGenerator>().Create(), departmentCode, day, 1 + BlockSize), cancellationToken))
                    return 1;
                continue;
            }

            // only if nobody else took it meanwhile
            if (await rows.Where(b => b.Next == next).ExecuteUpdateAsync(u => u.SetProperty(b => b.Next, next + BlockSize), cancellationToken) == 1)
                return next;
        }

        throw new AbpException($"{departmentCode} 取号多次失败。 No block of case numbers could be taken for {departmentCode}.");
    }

    private static async Task<bool> TryAddAsync(XinyuDbContext db, NumberBlock first, CancellationToken cancellationToken)
    {
        db.Set<NumberBlock>().Add(first);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException) // another host was first on this day
        {
            return false;
        }
    }

    private sealed class Block
    {
        private int _next;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Left { get; private set; }

        public void Refill(int first) => (_next, Left) = (first, BlockSize);

        public int Take()
        {
            Left--;
            return _next++;
        }
    }
}
