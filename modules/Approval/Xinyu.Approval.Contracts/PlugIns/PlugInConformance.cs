namespace Xinyu.Approval.PlugIns;

/// <summary>The conformance report on which the city approved a plug-in version.</summary>
/// <param name="Cases">How many generated cases it was asked about.</param>
/// <param name="Lines">A sentence for each requirement that was met, in the reader's language.</param>
public sealed record PlugInConformance(int Cases, IReadOnlyList<string> Lines);
