namespace Xinyu.Approval.PlugIns;

/// <param name="Label">In the reader's language.</param>
/// <param name="Kind">Number, Text, Boolean, Date or Table.</param>
/// <param name="Value">Number with a decimal point, true/false, yyyy-MM-dd, or for a table a JSON array of objects.</param>
public sealed record PlugInParameterEntry(
    string Key,
    string Label,
    string Kind,
    string Value,
    string DefaultValue,
    bool IsChanged,
    decimal? Min,
    decimal? Max,
    IReadOnlyList<PlugInParameterColumn> Columns);
