using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases;

/// <summary>Which acts the state and the reader's post allow. A forbidden act is listed with its reason, not hidden.</summary>
internal static class AllowedActs
{
    private static readonly (string Act, CaseEventKind Kind, string[] Posts)[] Known =
    [
        ("accept", CaseEventKind.Accepted, [PostCodes.Window]),
        ("correct-on-spot", CaseEventKind.CorrectedOnSpot, [PostCodes.Window]),
        ("request-supplement", CaseEventKind.SupplementRequested, [PostCodes.Window]),
        ("repeat-defect", CaseEventKind.DefectRepeated, [PostCodes.Window]),
        ("refuse-acceptance", CaseEventKind.NotCompetent, [PostCodes.Window]),
        ("start-procedure", CaseEventKind.ProcedureStarted, [PostCodes.Handler]),
        ("site-check", CaseEventKind.SiteChecked, [PostCodes.Inspector, PostCodes.Handler]),
        ("fix-tier", CaseEventKind.TierFixed, [PostCodes.Handler, PostCodes.Window]),
        ("extend", CaseEventKind.Extended, [PostCodes.Leader]),
        ("invite-countersign", CaseEventKind.CountersignInvited, [PostCodes.Handler]),
        ("tell-hearing", CaseEventKind.HearingTold, [PostCodes.Handler]),
        ("request-hearing", CaseEventKind.HearingRequested, [PostCodes.Window]),
        ("announce-hearing", CaseEventKind.ProcedureStarted, [PostCodes.Handler]),
        ("withdraw", CaseEventKind.Withdrawn, [PostCodes.Window]),
        ("judge-material", CaseEventKind.MaterialJudged, [PostCodes.Window, PostCodes.Handler]),
        ("recuse", CaseEventKind.Recused, [PostCodes.Handler, PostCodes.Window, PostCodes.Reviewer, PostCodes.Leader, PostCodes.Inspector]),
    ];

    public static IReadOnlyList<AllowedAct> For(CaseScene scene, IReadOnlyList<string> held) =>
        [.. Known.Where(a => Applies(scene, a.Act)).Select(a => One(scene, a.Act, a.Kind, a.Posts, held))];

    private static bool Applies(CaseScene scene, string act) => act switch
    {
        "start-procedure" => scene.Item.SpecialProcedures.Count > 0,
        "judge-material" => scene.Item.Materials.Count > 0,
        "fix-tier" => scene.Item.TimeTiers.Count > 0,
        "extend" => scene.Item.Kind == Items.ItemKind.Permit,
        "repeat-defect" => scene.Case.Supplements > 0,
        "invite-countersign" => scene.Item.Flow == "joint",
        "tell-hearing" => scene.Item.Kind == Items.ItemKind.Permit && scene.Case.Hearing() is null,
        "request-hearing" => scene.Case.Hearing() is { RequestedOn: null } right && scene.Today <= right.Until,
        "announce-hearing" => scene.Case.Hearing()?.RequestedOn is { } requested && !scene.Procedures.Any(p => p.Ground == Hearings.Ground && p.StartedOn >= requested),
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
