namespace Xinyu.Plugins.Parameters;

/// <summary>A declared parameter.</summary>
/// <param name="Key">Unique within the plug-in; also the key of its label in the plug-in's localization files.</param>
/// <param name="DefaultValue">
/// Number with a decimal point, text, true/false, yyyy-MM-dd, or for a table a JSON array of objects.
/// </param>
public sealed record PlugInParameterDefinition(string Key, ParameterKind Kind, string DefaultValue)
{
    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    public IReadOnlyList<ParameterColumn> Columns { get; init; } = [];
}
