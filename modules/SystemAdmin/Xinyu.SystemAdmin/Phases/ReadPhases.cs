using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Items;
using Xinyu.Approval.Rollout;

namespace Xinyu.SystemAdmin.Phases;

/// <summary>The phases with what is open and what is ready.</summary>
internal sealed class ReadPhases(IRollout rollout, IItemCatalogue catalogue, ReadReadinessFacts facts, ILegalCalendar calendars, IClock clock)
{
    public async Task<PhasesView> ExecuteAsync(CancellationToken cancellationToken)
    {
        var phases = await rollout.GetAsync(cancellationToken);
        var items = (await catalogue.GetListAsync(new ItemListInput { MaxResultCount = 300 }, cancellationToken)).Items;
        var known = await facts.ExecuteAsync(cancellationToken);
        var nextYear = LegalDay.Of(clock.Now).Year + 1;
        return new(
            [.. phases.Select((p, i) => new PhaseView(p, i == 0 || phases[i - 1].Open, PhaseReadiness.Of(p.Phase, items, known)))],
            known.Departments.Count, nextYear, (await calendars.GetAsync(cancellationToken)).IsPublished(nextYear));
    }
}

/// <param name="NextYearPublished">Whether deadlines that run into the next year can already be counted.</param>
internal sealed record PhasesView(IReadOnlyList<PhaseView> Phases, int Departments, int NextYear, bool NextYearPublished)
{
    public int Permits => Phases.Sum(p => p.Phase.Permits);

    public int InternalItems => Phases.Sum(p => p.Phase.InternalItems);

    /// <summary>The one to open next; when all are open, the last.</summary>
    public PhaseView Current => Phases.FirstOrDefault(p => !p.Phase.Open) ?? Phases[^1];
}

/// <param name="IsNext">Whether the phase before it is open, so that it may be opened.</param>
internal sealed record PhaseView(PhaseDto Phase, bool IsNext, PhaseReadiness Readiness)
{
    public int Items => Phase.Permits + Phase.InternalItems;
}
