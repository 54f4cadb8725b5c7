namespace Xinyu.Plugins.Packaging.Conformance.Runs;

internal enum EndOfChild
{
    ByItself,
    Memory,
    Time,
    Crash,
}

/// <param name="Results">What the child found out; empty when it could not say.</param>
/// <param name="Evidence">The last words of a child that did not end by itself.</param>
internal sealed record ChildEnd(EndOfChild Way, IReadOnlyList<RequirementResult> Results, IReadOnlyList<string> Evidence, bool NetworkCut);
