namespace Xinyu.Abp.Localization;

public abstract class LocalizationResourceBase(string resourceName, string? defaultCultureName)
{
    public string ResourceName { get; } = resourceName;

    /// <summary>The language whose text is shown when the reader's language has none.</summary>
    public string? DefaultCultureName { get; set; } = defaultCultureName;

    /// <summary>Folders of embedded JSON files, one file a culture.</summary>
    internal List<string> Folders { get; } = [];

    internal List<Type> BaseTypes { get; } = [];
}
