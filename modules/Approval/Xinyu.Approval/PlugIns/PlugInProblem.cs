using Xinyu.Plugins.Packaging;

namespace Xinyu.Approval.PlugIns;

/// <summary>Why a plug-in does not take part: code and arguments, rendered for each reader by <see cref="PlugInTexts"/>.</summary>
internal sealed record PlugInProblem(PlugInState State, string Code, IReadOnlyDictionary<string, string> Arguments)
{
    public static PlugInProblem Failed(string code, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(PlugInState.Failed, code, arguments);

    public static PlugInProblem Quarantined(string code, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(PlugInState.Quarantined, code, arguments);

    public static PlugInProblem Incompatible(string code, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(PlugInState.Incompatible, code, arguments);

    public static PlugInProblem Disabled(string code, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        New(PlugInState.Disabled, code, arguments);

    public static PlugInProblem Of(PackageProblem problem) => new(
        problem.Fault switch
        {
            PackageFault.Incompatible => PlugInState.Incompatible,
            PackageFault.Quarantined => PlugInState.Quarantined,
            _ => PlugInState.Failed,
        },
        problem.Code, problem.Arguments);

    private static PlugInProblem New(PlugInState state, string code, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
            values[name] = value;
        return new(state, "PlugIn:" + code, values);
    }
}
