namespace Xinyu.Plugins.Timing;

/// <summary>The host's clock. A plug-in that reads the system's clock is not deterministic and fails conformance.</summary>
public interface IPlugInClock
{
    /// <summary>The legal day, in Asia/Shanghai.</summary>
    DateOnly Today { get; }

    /// <summary>The instant, in UTC.</summary>
    DateTime Now { get; }
}
