namespace Xinyu.Plugins.Packaging;

/// <summary>Why a package is refused: a code with arguments, for which <see cref="PackageTexts"/> has the sentence in both languages.</summary>
public sealed record PackageProblem(PackageFault Fault, string Code, IReadOnlyDictionary<string, string> Arguments)
{
    public static PackageProblem Failed(string code, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(PackageFault.Failed, code, arguments);

    public static PackageProblem Quarantined(string code, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(PackageFault.Quarantined, code, arguments);

    public static PackageProblem Incompatible(string code, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(PackageFault.Incompatible, code, arguments);

    private static PackageProblem New(PackageFault fault, string code, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
            values[name] = value;
        return new(fault, "PlugIn:" + code, values);
    }
}
