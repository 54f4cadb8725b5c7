namespace Xinyu.Plugins;

/// <summary>
/// The version of this contract. A plug-in states the range it was built for; within a major version members are only
/// added.
/// </summary>
public static class SdkVersion
{
    public static Version Current { get; } = new(1, 0);
}
