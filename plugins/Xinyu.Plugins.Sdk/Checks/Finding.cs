namespace Xinyu.Plugins.Checks;

/// <summary>One statement of a rule about a case.</summary>
/// <param name="Code">
/// Identifies rule and outcome, for example <c>HB-01.CategoryTooLow</c>. It is also the key of the message in the
/// plug-in's localization files.
/// </param>
public sealed record Finding(string Code, FindingSeverity Severity)
{
    /// <summary>Values for the message's <c>{placeholders}</c>.</summary>
    public MessageArguments Arguments { get; init; } = [];

    /// <summary>Ids of the fields that the finding rests on, so that the form can mark them.</summary>
    public IReadOnlyList<string> EvidenceFields { get; init; } = [];

    public static Finding Pass(string code) => new(code, FindingSeverity.Pass);

    public static Finding NeedsPerson(string code) => new(code, FindingSeverity.NeedsPerson);

    public static Finding SuggestSupplement(string code) => new(code, FindingSeverity.SuggestSupplement);

    public static Finding SuggestRefusal(string code) => new(code, FindingSeverity.SuggestRefusal);

    public static Finding RefuseSubmission(string code) => new(code, FindingSeverity.RefuseSubmission);

    /// <summary>
    /// For a form that contradicts itself or a plain limit: not to be submitted like this; what arrived all the same is to be
    /// corrected by supplement, and speaks against the application when it comes to the decision.
    /// </summary>
    public static Finding BlocksSubmission(string code, CheckStage stage) => new(code, stage switch
    {
        CheckStage.Submit => FindingSeverity.RefuseSubmission,
        CheckStage.Accept => FindingSeverity.SuggestSupplement,
        _ => FindingSeverity.SuggestRefusal,
    });

    /// <summary>For what is returned for supplement (退回补正), and speaks against the application when it comes to the decision.</summary>
    public static Finding ReturnsForSupplement(string code, CheckStage stage) =>
        new(code, stage == CheckStage.Decide ? FindingSeverity.SuggestRefusal : FindingSeverity.SuggestSupplement);
}
