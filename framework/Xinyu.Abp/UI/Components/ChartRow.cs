namespace Xinyu.Abp.UI.Components;

/// <summary>One row: its name and one number for each head after the first; null is shown as a dash and not drawn.</summary>
public sealed record ChartRow(string Name, IReadOnlyList<decimal?> Values);
