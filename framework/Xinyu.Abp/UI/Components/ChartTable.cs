namespace Xinyu.Abp.UI.Components;

/// <summary>The numbers of a chart as a table: what is drawn is read from it, and without script it is what one sees.</summary>
public sealed record ChartTable(IReadOnlyList<string> Heads, IReadOnlyList<ChartRow> Rows);
