using Xinyu.Approval.Materials;

namespace Xinyu.Approval.Cases;

// What was said of the materials: it is kept as events alone, and read back from them.
internal sealed partial class Case
{
    public void JudgeMaterial(CaseMoment moment, CaseActor actor, CaseMaterial material, MaterialVerdict verdict, string? note) =>
        Append(
            CaseEventKind.MaterialJudged, moment, actor,
            arguments: Arguments(
                ("materialId", material.Id.ToString("N")), ("material", material.MaterialName), ("sha256", material.Sha256), ("source", material.Source),
                ("verdict", verdict.ToString()), ("record", note)));

    /// <summary>In the order in which they were given.</summary>
    public IReadOnlyList<MaterialJudgement> Judgements(Guid materialId) =>
    [
        .. _events.Where(e => e.Kind == CaseEventKind.MaterialJudged).OrderBy(e => e.Seq).Select(e => (Event: e, e.ReadData().Arguments))
            .Where(e => e.Arguments["materialId"] == materialId.ToString("N"))
            .Select(e => new MaterialJudgement(
                Enum.Parse<MaterialVerdict>(e.Arguments["verdict"]), e.Event.OccurredAt, e.Event.ActorName, e.Arguments.GetValueOrDefault("record"))),
    ];

    /// <param name="form">original or copy, as the item asks for it.</param>
    public MaterialStanding Standing(CaseMaterial material, string form) =>
        MaterialStanding.Of(form, material.Source, Judgements(material.Id).Select(j => j.Verdict), material.HeldOriginalSeen);
}
