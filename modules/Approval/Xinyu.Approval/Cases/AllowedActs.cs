using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases;

/// <summary>Which acts the state and the reader's post allow. A forbidden act is listed with its reason, not hidden.</summary>
internal static class AllowedActs
{
    private static readonly (string Act, CaseEventKind Kind, string[] Posts)[] Acts =
    [
        ("accept", CaseEventKind.Accepted, [PostCodes.Window]),
        ("request-supplement", CaseEventKind.SupplementRequested, [PostCodes.Window]),
        ("repeat-defect", CaseEventKind.DefectRepeated, [PostCodes.Window]),
        ("refuse-acceptance", CaseEventKind.NotCompetent, [PostCodes.Window]),
        ("start-procedure", CaseEventKind.ProcedureStarted, [PostCodes.Handler]),
        ("site-check", CaseEventKind.SiteChecked, [PostCodes.Inspector, PostCodes.Handler]),
        ("fix-tier", CaseEventKind.TierFixed, [PostCodes.Handler, PostCodes.Window]),
        ("extend", CaseEventKind.Extended, [PostCodes.Leader]),
        ("withdraw", CaseEventKind.Withdrawn, [PostCodes.Window]),
    ];

    public static IReadOnlyList<AllowedAct> For(CaseScene scene, IReadOnlyList<string> held) =>
        [.. Acts.Where(a => Applies(scene, a.Act)).Select(a => One(scene, a.Act, a.Kind, a.Posts, held))];

    private static bool Applies(CaseScene scene, string act) => act switch
    {
        "start-procedure" => scene.Item.SpecialProcedures.Count > 0,
        "fix-tier" => scene.Item.TimeTiers.Count > 0,
        "extend" => scene.Item.Kind == Items.ItemKind.Permit,
        "repeat-defect" => scene.Case.Supplements > 0,
        _ => true,
    };

    private static AllowedAct One(CaseScene scene, string act, CaseEventKind kind, string[] posts, IReadOnlyList<string> held)
    {
        var post = scene.Standing(posts[0]);
        if (CaseTransitions.Next(scene.Case.State, kind) is null) return new(act, false, CaseTransitions.ReasonAgainst(scene.Case.State, kind), post);
        if (act == "extend" && scene.Case.Events.Any(e => e.Kind == CaseEventKind.Extended)) return new(act, false, "Approval:ExtendedAlready", post);
        if (act == "request-supplement" && scene.Case.Supplements > 0) return new(act, false, "Approval:SupplementOnlyOnce", post);
        return posts.Select(scene.Standing).Any(held.Contains) ? new(act, true, null, post) : new(act, false, "Approval:PostRequired", post);
    }
}
