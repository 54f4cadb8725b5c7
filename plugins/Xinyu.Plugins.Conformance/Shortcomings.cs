using Xinyu.Plugins.Packaging.Conformance;

namespace Xinyu.Plugins.Conformance;

/// <summary>What was found wanting, requirement by requirement; the first few with their evidence.</summary>
internal sealed class Shortcomings
{
    private const int MostEvidence = 5, LongestEvidence = 400;

    private readonly Dictionary<ConformanceRequirement, HashSet<string>> _found = [];

    public void Add(ConformanceRequirement requirement, string evidence)
    {
        if (!_found.TryGetValue(requirement, out var all))
            _found[requirement] = all = new(StringComparer.Ordinal);
        all.Add(evidence.Length <= LongestEvidence ? evidence : evidence[..LongestEvidence]);
    }

    public RequirementResult Result(ConformanceRequirement requirement, string reason, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        _found.TryGetValue(requirement, out var all)
            ? RequirementResult.Fail(requirement, reason, [.. all.Take(MostEvidence)], [("count", $"{all.Count}"), .. arguments])
            : RequirementResult.Pass(requirement, arguments);
}
