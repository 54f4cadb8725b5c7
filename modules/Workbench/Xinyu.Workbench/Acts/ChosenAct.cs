namespace Xinyu.Workbench.Acts;

/// <summary>A posted choice, taken apart: the act, the task or procedure it is about, the outcome of a task.</summary>
internal sealed record ChosenAct(string Act, Guid? Subject = null, string? Outcome = null)
{
    public static ChosenAct? Parse(string? choice)
    {
        var parts = (choice ?? "").Split(':', 3);
        return parts switch
        {
            [ActNames.Task, var id, { Length: > 0 } outcome] when Guid.TryParse(id, out var task) => new(ActNames.Task, task, outcome),
            [ActNames.EndProcedure or ActNames.PayFee, var id] when Guid.TryParse(id, out var subject) => new(parts[0], subject),
            [ActNames.Accept or ActNames.RefuseAcceptance or ActNames.RequestSupplement or ActNames.RepeatDefect or ActNames.StartProcedure
                or ActNames.SiteCheck or ActNames.Extend or ActNames.Withdraw or ActNames.FixTier
                or ActNames.CorrectOnSpot or ActNames.Recuse or ActNames.InviteCountersign or ActNames.TellHearing or ActNames.RequestHearing or ActNames.AnnounceHearing
                or ActNames.JudgeMaterial] => new(parts[0]),
            _ => null,
        };
    }
}
