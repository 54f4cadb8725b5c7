namespace Xinyu.Approval.Flows;

/// <summary>What conditions may ask besides outcomes: the form's fields, and three facts of the case that win over a field of the same name.</summary>
internal static class FlowCaseVariables
{
    /// <summary>The time tier that was fixed; null before.</summary>
    public const string Tier = "tier";

    /// <summary>Whether the decision was a grant; null before it.</summary>
    public const string Granted = "granted";

    /// <summary>How many special procedures the item knows.</summary>
    public const string Procedures = "procedures";

    public static readonly IReadOnlyList<string> Own = [FlowVariables.Outcome, FlowVariables.Outcomes, Tier, Granted, Procedures];

    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> form, string? tier, bool? granted, int procedures) =>
        new(form, StringComparer.Ordinal) { [Tier] = tier, [Granted] = granted, [Procedures] = procedures };
}
