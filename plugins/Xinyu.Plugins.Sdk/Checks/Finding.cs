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

    /// <summary>Something that can still be supplied until acceptance (<see cref="SuggestSupplement"/>); a decision cannot wait for it.</summary>
    public static Finding ToSupplement(CheckStage stage, string code) => stage == CheckStage.Decide ? SuggestRefusal(code) : SuggestSupplement(code);

    public static Finding SuggestRefusal(string code) => new(code, FindingSeverity.SuggestRefusal);

    public static Finding RefuseSubmission(string code) => new(code, FindingSeverity.RefuseSubmission);
}
