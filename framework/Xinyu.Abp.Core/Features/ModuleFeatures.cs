namespace Xinyu.Abp.Features;

/// <summary>The names of the features that open and close a whole module.</summary>
public static class ModuleFeatures
{
    public const string GroupName = "Modules";

    /// <summary>The module's name without "Xinyu" and "Module", which is also the name of its area.</summary>
    public static string Of(string module) => $"{GroupName}.{module}";
}
