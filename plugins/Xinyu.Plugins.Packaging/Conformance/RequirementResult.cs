namespace Xinyu.Plugins.Packaging.Conformance;

/// <summary>One line of the report, readable without the program that wrote it.</summary>
/// <param name="Evidence">The first places where it failed: member, case number and operation, or exception. Not translated.</param>
public sealed record RequirementResult(
    ConformanceRequirement Requirement, bool Passed, string TextZh, string TextEn, IReadOnlyList<string> Evidence)
{
    public static RequirementResult Pass(ConformanceRequirement requirement, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(requirement, true, $"{requirement}", [], arguments);

    /// <param name="reason">The end of the text's key: Failed, or which of several ways to fail.</param>
    public static RequirementResult Fail(
        ConformanceRequirement requirement, string reason, IReadOnlyList<string> evidence, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(requirement, false, $"{requirement}{reason}", evidence, arguments);

    public static RequirementResult NotReached(ConformanceRequirement requirement) => New(requirement, false, nameof(NotReached), [], []);

    private static RequirementResult New(
        ConformanceRequirement requirement, bool passed, string text, IReadOnlyList<string> evidence, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
            values[name] = value;
        return new(requirement, passed, Render(PackageTexts.Chinese), Render(PackageTexts.English), evidence);

        string Render(string culture) => PackageTexts.Render(culture, "Conformance:" + text, values.ToDictionary(
            v => v.Key, v => PackageTexts.Of(culture).GetValueOrDefault("Conformance:" + v.Value) ?? v.Value, StringComparer.Ordinal));
    }
}
