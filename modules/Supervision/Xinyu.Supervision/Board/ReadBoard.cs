using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Items;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Ledger;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Trace;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Board;

internal sealed class ReadBoard(
    XinyuDbContext db, IItemCatalogue catalogue, ILegalCalendar calendars, IClock clock, RuleParameters parameters, ListCards cards, ListWatches watches,
    StepTexts texts, BoardTrend trend)
{
    private const int MostCards = 4;
    private const int MostActs = 10;
    private const int MostDueSoon = 3;

    public async Task<BoardView> ExecuteAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var today = LegalDay.Of(now);
        var departments = await catalogue.GetDepartmentsAsync(cancellationToken);
        var names = departments.ToDictionary(d => d.Code, d => d.ShortName);
        var opened = (await catalogue.GetListAsync(new ItemListInput { Open = true, MaxResultCount = 1000 }, cancellationToken)).Items.Select(i => i.DepartmentCode).ToHashSet();
        var lights = await LightsAsync(departments.Where(d => opened.Contains(d.Code)).ToList(), cancellationToken);
        var open = await cards.ExecuteAsync(new CardQuery(CardTab.Open), new PagedResultRequestDto { MaxResultCount = MostCards }, cancellationToken);
        var soon = await watches.ExecuteAsync(new WatchQuery(Light: WatchLight.Warning), new PagedResultRequestDto { MaxResultCount = MostDueSoon }, cancellationToken);
        return new()
        {
            At = now,
            Watcher = await PulseAsync(now, cancellationToken),
            Figures = await FiguresAsync(now, today, cancellationToken),
            Lights = lights,
            NotOpened = [.. departments.Where(d => !opened.Contains(d.Code)).Select(d => d.ShortName)],
            Trend = await trend.ReadAsync(await calendars.GetAsync(cancellationToken), today, cancellationToken),
            Month = await trend.BalanceAsync(today, cancellationToken),
            Cards = [.. open.Items.Select(c => c with { DepartmentName = names.GetValueOrDefault(c.DepartmentCode, c.DepartmentName) })],
            OpenCards = (int)open.TotalCount,
            DueSoon = [.. soon.Items.Select(w => w with { DepartmentName = names.GetValueOrDefault(w.DepartmentCode, w.DepartmentName) })],
            Feed = await FeedAsync(names, cancellationToken),
            LedgerSignedAt = await db.Set<LedgerHead>().MaxAsync(h => (DateTime?)h.SignedAt, cancellationToken),
        };
    }

    public async Task<WatcherPulse> PulseAsync(DateTime now, CancellationToken cancellationToken)
    {
        var run = await db.Set<WatchRun>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == WatchRun.OnlyId, cancellationToken);
        var silence = TimeSpan.FromMinutes((await parameters.GetAsync(cancellationToken)).SilenceMinutes);
        return new(run?.LastRunAt, run is null || now - run.LastRunAt > silence);
    }

    private async Task<BoardFigures> FiguresAsync(DateTime now, DateOnly today, CancellationToken cancellationToken)
    {
        var (midnight, day) = (LegalDay.Start(today), TimeSpan.FromDays(1));
        var all = db.Set<Watch>();
        var open = all.Where(w => w.IsOpen);
        var live = db.Set<Card>().Where(c => c.IsOpen);
        return new(
            await all.CountAsync(w => w.ReceivedAt >= midnight, cancellationToken),
            await all.CountAsync(w => w.ReceivedAt >= midnight - day && w.ReceivedAt <= now - day, cancellationToken),
            await open.CountAsync(cancellationToken),
            await open.CountAsync(w => w.Light == WatchLight.Stopped, cancellationToken),
            await all.CountAsync(w => w.ClosedAt >= midnight, cancellationToken),
            await all.CountAsync(w => w.ClosedAt >= midnight && w.IsEarly, cancellationToken),
            await open.CountAsync(w => w.Light == WatchLight.Warning, cancellationToken),
            await live.CountAsync(c => c.Level == CardLevel.Yellow, cancellationToken),
            await live.CountAsync(c => c.Level == CardLevel.Red, cancellationToken));
    }

    private async Task<IReadOnlyList<BoardLight>> LightsAsync(IReadOnlyList<DepartmentDefinition> departments, CancellationToken cancellationToken)
    {
        var running = await db.Set<Watch>().Where(w => w.IsOpen).GroupBy(w => new { w.DepartmentCode, w.Light })
            .Select(g => new { g.Key.DepartmentCode, g.Key.Light, Count = g.Count() }).ToListAsync(cancellationToken);
        var open = await db.Set<Card>().Where(c => c.IsOpen).GroupBy(c => new { c.DepartmentCode, c.Level })
            .Select(g => new { g.Key.DepartmentCode, g.Key.Level, Count = g.Count() }).ToListAsync(cancellationToken);
        return [.. departments.Select(d =>
        {
            var cases = running.Where(r => r.DepartmentCode == d.Code).ToDictionary(r => r.Light, r => r.Count);
            int Carded(CardLevel level, WatchLight light) => // a card still to be raised shows by its case, a closed case by its card
                Math.Max(open.FirstOrDefault(c => c.DepartmentCode == d.Code && c.Level == level)?.Count ?? 0, cases.GetValueOrDefault(light));
            var (red, yellow, warning) = (Carded(CardLevel.Red, WatchLight.Red), Carded(CardLevel.Yellow, WatchLight.Yellow), cases.GetValueOrDefault(WatchLight.Warning));
            return red > 0 ? new BoardLight(d.Code, d.ShortName, WatchLight.Red, red)
                : yellow > 0 ? new(d.Code, d.ShortName, WatchLight.Yellow, yellow)
                : warning > 0 ? new(d.Code, d.ShortName, WatchLight.Warning, warning)
                : new(d.Code, d.ShortName, WatchLight.Normal, cases.Values.Sum());
        })];
    }

    private async Task<IReadOnlyList<BoardAct>> FeedAsync(Dictionary<string, string> names, CancellationToken cancellationToken)
    {
        var steps = await db.Set<CaseStep>().AsNoTracking().OrderByDescending(s => s.OccurredAt).ThenByDescending(s => s.Seq).Take(MostActs)
            .Select(s => new { s.OccurredAt, s.Step, s.Kind, s.DepartmentCode, s.DepartmentName, s.ItemName, s.CaseNumber }).ToListAsync(cancellationToken);
        return [.. steps.Select(s => new BoardAct(
            s.OccurredAt, texts.Act(s.Step, s.Kind), names.GetValueOrDefault(s.DepartmentCode, s.DepartmentName), s.ItemName, s.CaseNumber))];
    }
}
