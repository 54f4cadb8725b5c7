using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Trace;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Rules;

/// <summary>The rules with when each was last evaluated and what it found so far.</summary>
internal sealed class ReadRules(XinyuDbContext db, RuleParameters parameters, IClock clock, IStringLocalizer<SupervisionResource> localizer)
{
    public async Task<RuleList> ExecuteAsync(CancellationToken cancellationToken)
    {
        var run = await db.Set<WatchRun>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == WatchRun.OnlyId, cancellationToken);
        // acts are judged when they arrive: the last arrival is the last evaluation
        var arrived = await db.Set<CaseStep>().MaxAsync(s => (DateTime?)s.ArrivedAt, cancellationToken);
        var found = await db.Set<Card>().Where(c => c.Level != CardLevel.Warning).GroupBy(c => c.Rule)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var settings = await parameters.GetAsync(cancellationToken);
        var silent = run is null || clock.Now - run.LastRunAt > TimeSpan.FromMinutes(settings.SilenceMinutes);
        var lines = RuleDefinition.All.Select(rule => new RuleLine(
            rule.Code, localizer[$"Rule:{rule.Code}"], localizer[$"Rule:{rule.Code}:Text"], rule.Kind, rule.Article.Replace(", ", localizer["List"], StringComparison.Ordinal), rule.Level,
            rule.Kind switch { RuleKind.Clock => run?.LastRunAt, RuleKind.Act => arrived, _ => null },
            rule.Kind == RuleKind.Clock && silent, rule.Kind == RuleKind.NotCheckable ? null : found.GetValueOrDefault(rule.Code)));
        return new([.. lines], run?.LastRunAt, run?.LastChecked ?? 0, silent, arrived);
    }
}

internal sealed record RuleList(IReadOnlyList<RuleLine> Items, DateTime? LastRunAt, int LastChecked, bool IsSilent, DateTime? LastEventAt)
{
    public long TotalCount => Items.Count;
}

/// <param name="IsSilent">It should have been evaluated by now.</param>
/// <param name="Found">Cards so far; null when no machine checks it.</param>
internal sealed record RuleLine(
    string Code, string Name, string Text, RuleKind Kind, string Article, CardLevel? Level, DateTime? LastEvaluatedAt, bool IsSilent, int? Found);
