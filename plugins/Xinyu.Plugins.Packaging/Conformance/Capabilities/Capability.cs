namespace Xinyu.Plugins.Packaging.Conformance.Capabilities;

/// <summary>What of .NET a plug-in may only use when its <c>plugin.json</c> says so, each by the word written there.</summary>
public enum Capability
{
    File,
    Process,
    Network,
    Reflection,

    /// <summary>Memory and code beside the runtime: P/Invoke, pointers by library, unmanaged handles.</summary>
    Native,

    /// <summary>Work that goes on when the call is over.</summary>
    Threads,

    /// <summary>The system's clock and chance. Declared or not, an answer that differs from call to call is refused.</summary>
    Clock,

    /// <summary>ASP.NET Core, which only a plug-in with pages needs.</summary>
    Pages,
}

public static class CapabilityWords
{
    public static string Word(this Capability capability) => capability switch
    {
        Capability.File => "file",
        Capability.Process => "process",
        Capability.Network => "network",
        Capability.Reflection => "reflection",
        Capability.Native => "native",
        Capability.Threads => "threads",
        Capability.Clock => "clock",
        _ => "pages",
    };

    public static readonly IReadOnlyDictionary<string, Capability> All = Enum.GetValues<Capability>().ToDictionary(c => c.Word(), StringComparer.Ordinal);
}
