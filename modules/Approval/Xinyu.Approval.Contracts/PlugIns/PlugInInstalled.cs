namespace Xinyu.Approval.PlugIns;

/// <param name="TakesEffect">Now for a new version of a loaded plug-in, else with the next start of the host.</param>
public sealed record PlugInInstalled(string Id, string Version, string Department, IReadOnlyList<string> Items, PlugInEffect TakesEffect);

public enum PlugInEffect
{
    Now,
    AfterRestart,
}
