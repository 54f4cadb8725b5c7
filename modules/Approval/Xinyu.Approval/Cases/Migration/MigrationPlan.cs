using Xinyu.Abp;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Flows;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Cases.Migration;

/// <summary>
/// A migration thought through before anything is done: the same plan is shown to the leader and carried out by him.
/// </summary>
internal sealed record MigrationPlan(
    CaseScene Scene, MigrationTarget Target, ClockSnapshot Before, ClockSnapshot After, IReadOnlyList<FlowPosition> Positions, FlowState Flow,
    IReadOnlyList<MigrationRefusal> Refusals)
{
    public IReadOnlyList<string> NewMaterials { get; } =
        [.. Target.Item.Materials.Where(m => m.Required && !Scene.Item.Materials.Any(o => o.Required && o.Name == m.Name)).Select(m => m.Name)];

    public IReadOnlyList<string> NewFields { get; } =
        [.. Target.Item.Fields.Where(f => f.Required && !Scene.Item.Fields.Any(o => o.Id == f.Id)).Select(f => f.Label)];

    public static MigrationPlan Of(CaseScene scene, FlowGraph from, MigrationTarget target)
    {
        var state = CaseFlow.StateOf(scene);
        var positions = FlowMigration.Positions(state, from, target.Graph);
        var change = TermsChange.Of(
            scene.Case.ClockEvents(), scene.Item.Terms(), target.Item.Terms(), scene.Calendar, DeadlineReadings.Default, scene.Moment.Clock);
        var (before, after) = (CaseClockwork.Snapshot(scene), CaseClockwork.Snapshot(scene.With(target.Item)));
        return new(
            scene, target, before, after, positions, FlowMigration.Carry(state, target.Graph),
            [.. Forbidden(scene, target), .. OfTheFlow(state, positions, target.Graph), .. change.Objections.Select(o => Of(o, before, after))]);
    }

    /// <exception cref="BusinessException">The first reason against it.</exception>
    public void EnsureAllowed()
    {
        if (Refusals is not [var first, ..]) return;
        var error = new BusinessException(first.Code);
        foreach (var (name, value) in first.Data) error.WithData(name, value);
        throw error;
    }

    public MigrationRecord Record(string reason) =>
        new(CaseClockwork.Dates(Scene.Case.State, Before), CaseClockwork.Dates(Scene.Case.State, After), NewMaterials, reason);

    private static IEnumerable<MigrationRefusal> Forbidden(CaseScene scene, MigrationTarget target)
    {
        var subject = scene.Case;
        if (CaseTransitions.Next(subject.State, CaseEventKind.Migrated) is null)
            yield return Refusal(CaseTransitions.ReasonAgainst(subject.State, CaseEventKind.Migrated), ("CaseNumber", subject.CaseNumber));
        if (target.Pins == subject.Pins()) yield return Refusal("Approval:MigrationNothingNewer", ("CaseNumber", subject.CaseNumber));
        // a permit that became an internal matter, or the reverse, is another procedure with other rights
        if (target.Item.Kind != scene.Item.Kind) yield return Refusal("Approval:MigrationKindChanged", ("Version", Number(target)));
        if (subject.Tier is { } tier && target.Item.TimeTiers.All(t => t.Code != tier)) yield return Refusal("Approval:MigrationTierMissing", ("Tier", tier), ("Version", Number(target)));
    }

    private static IEnumerable<MigrationRefusal> OfTheFlow(FlowState state, IReadOnlyList<FlowPosition> positions, FlowGraph to)
    {
        var lost = positions.Where(p => p.To is null).ToList();
        foreach (var position in lost)
            yield return Refusal("Approval:MigrationTaskMissing", ("Task", position.From?.Name ?? position.Token.Node), ("Element", position.Token.Node));
        if (lost.Count == 0 && positions.Count > 0 && !FlowMigration.IsReachable(state, to))
            yield return Refusal("Approval:MigrationPlacesApart", ("Elements", string.Join('、', positions.Select(p => p.Token.Node))));
    }

    private static MigrationRefusal Of(TermsObjection objection, ClockSnapshot before, ClockSnapshot after) => objection switch
    {
        TermsObjection.PromiseLater => Dated("Approval:MigrationPromiseLater", before.PromisedDue ?? before.ExpectedPromisedDue, after.PromisedDue ?? after.ExpectedPromisedDue),
        TermsObjection.StatuteLater => Dated("Approval:MigrationStatuteLater", before.StatutoryDue ?? before.ExpectedStatutoryDue, after.StatutoryDue ?? after.ExpectedStatutoryDue),
        _ => Dated("Approval:MigrationOverAtOnce", before.PromisedDue ?? before.ExpectedPromisedDue, after.PromisedDue ?? after.ExpectedPromisedDue),
    };

    private static MigrationRefusal Dated(string code, DateOnly? before, DateOnly? after) => Refusal(code, ("Before", before?.Iso() ?? "—"), ("After", after?.Iso() ?? "—"));

    private static string Number(MigrationTarget target) => target.Pins.ItemVersion.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static MigrationRefusal Refusal(string code, params (string Key, string Value)[] data) => new(code, data.ToDictionary(d => d.Key, d => d.Value));
}
