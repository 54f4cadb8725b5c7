using System.Globalization;

namespace Xinyu.Workbench.Acts;

/// <summary>Values of the choice "what to do now": Approval's act names, and two with an id behind a colon.</summary>
internal static class ActNames
{
    public const string Accept = "accept";
    public const string RefuseAcceptance = "refuse-acceptance";
    public const string RequestSupplement = "request-supplement";
    public const string RepeatDefect = "repeat-defect";
    public const string StartProcedure = "start-procedure";
    public const string EndProcedure = "end-procedure";
    public const string SiteCheck = "site-check";
    public const string Extend = "extend";
    public const string Withdraw = "withdraw";
    public const string FixTier = "fix-tier";
    public const string Task = "task";
    public const string CorrectOnSpot = "correct-on-spot";
    public const string Recuse = "recuse";
    public const string InviteCountersign = "invite-countersign";
    public const string TellHearing = "tell-hearing";
    public const string RequestHearing = "request-hearing";
    public const string AnnounceHearing = "announce-hearing";
    public const string JudgeMaterial = "judge-material";
    public const string PayFee = "pay-fee";

    public static string OfTask(Guid taskId, string outcome) => string.Create(CultureInfo.InvariantCulture, $"{Task}:{taskId:N}:{outcome}");

    public static string OfProcedure(Guid procedureId) => string.Create(CultureInfo.InvariantCulture, $"{EndProcedure}:{procedureId:N}");

    public static string OfFee(Guid feeId) => string.Create(CultureInfo.InvariantCulture, $"{PayFee}:{feeId:N}");
}
