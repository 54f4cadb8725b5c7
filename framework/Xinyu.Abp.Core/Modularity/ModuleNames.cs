using Microsoft.Extensions.Configuration;

namespace Xinyu.Abp.Modularity;

/// <summary>The short name of a module, as the configuration keys <c>Modules:&lt;Name&gt;:Enabled</c> spell it.</summary>
public static class ModuleNames
{
    public static string Of(Type moduleType)
    {
        ArgumentNullException.ThrowIfNull(moduleType);
        var name = moduleType.Name;
        if (name.StartsWith("Xinyu", StringComparison.Ordinal) && name.Length > "Xinyu".Length)
            name = name["Xinyu".Length..];
        if (name.EndsWith("Module", StringComparison.Ordinal) && name.Length > "Module".Length)
            name = name[..^"Module".Length];
        return name;
    }

    public static bool IsEnabled(IConfiguration? configuration, string moduleName) =>
        configuration?.GetValue<bool?>($"Modules:{moduleName}:Enabled") ?? true;
}
