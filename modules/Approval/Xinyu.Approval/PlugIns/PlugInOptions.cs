namespace Xinyu.Approval.PlugIns;

/// <summary>Configuration section <c>PlugIns</c>.</summary>
internal sealed class PlugInOptions
{
    /// <summary>Holds <c>&lt;id&gt;/&lt;version&gt;/plugin.json</c>; relative to the host's assembly.</summary>
    public string Path { get; set; } = "plugins";

    /// <summary>Where uploaded plug-ins are kept: under App:DataPath, which outlives a new version of the program.</summary>
    public string InstalledPath { get; set; } = "";

    /// <summary>Public keys as <c>city.pem</c> and <c>&lt;department&gt;.pem</c>; relative to the host's assembly.</summary>
    public string KeysPath { get; set; } = "plug-in-keys";

    /// <summary>In Development alone, and no configuration says otherwise: elsewhere the signatures are the gate.</summary>
    internal bool AllowUnsigned { get; set; }

    /// <summary>Plug-ins not to load, each as <c>id</c> or <c>id@version</c>.</summary>
    public List<string> Disabled { get; } = [];

    /// <summary>How long a call may take.</summary>
    public TimeSpan CallBudget { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long loading and configuring one plug-in may take.</summary>
    public TimeSpan StartBudget { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Failures in a row that open the circuit breaker.</summary>
    public int FailuresBeforePause { get; set; } = 5;

    /// <summary>How long the breaker stays open before one call tries again.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(1);

    public string FullPath => System.IO.Path.GetFullPath(Path, AppContext.BaseDirectory);

    public string FullKeysPath => System.IO.Path.GetFullPath(KeysPath, AppContext.BaseDirectory);
}
