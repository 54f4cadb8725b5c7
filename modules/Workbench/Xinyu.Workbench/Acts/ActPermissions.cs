using Xinyu.Approval.Cases;
using Xinyu.Approval.Posts;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.Acts;

/// <summary>Which permission an act asks for; tasks go by the post they belong to.</summary>
internal static class ActPermissions
{
    public static string Of(string act) => act switch
    {
        ActNames.StartProcedure or ActNames.EndProcedure or ActNames.SiteCheck or ActNames.InviteCountersign or ActNames.TellHearing or ActNames.AnnounceHearing => WorkbenchPermissions.Handle,
        ActNames.Recuse => WorkbenchPermissions.Default, // whoever acts at all may say that he must not
        ActNames.JudgeMaterial => WorkbenchPermissions.Default, // window or handler: the post is asked with the act
        ActNames.FixTier => WorkbenchPermissions.Tiers,
        ActNames.Extend => WorkbenchPermissions.Decide,
        ActNames.PayFee => WorkbenchPermissions.Fees,
        _ => WorkbenchPermissions.Accept,
    };

    public static string OfPost(string post) => post switch
    {
        PostCodes.Window => WorkbenchPermissions.Accept,
        PostCodes.Reviewer => WorkbenchPermissions.Review,
        PostCodes.Leader => WorkbenchPermissions.Decide,
        _ => WorkbenchPermissions.Handle,
    };

    /// <summary>An unknown task asks only for the inbox: Approval answers that it is not open.</summary>
    public static string Of(ChosenAct chosen, CaseDetail detail) => chosen.Act == ActNames.Task
        ? detail.Tasks.FirstOrDefault(t => t.Id == chosen.Subject) is { } task ? OfPost(task.Post) : WorkbenchPermissions.Default
        : Of(chosen.Act);
}
