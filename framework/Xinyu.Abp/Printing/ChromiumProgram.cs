namespace Xinyu.Abp.Printing;

/// <summary>How Chromium is started here.</summary>
/// <param name="Prefix">What takes its privileges and its network away before it runs.</param>
/// <param name="HasNetwork">The system lets nobody give up the network: Chromium is then told to reach nothing.</param>
/// <param name="HasSandbox">Its own sandbox works too.</param>
internal sealed record ChromiumProgram(string Path, IReadOnlyList<string> Prefix, bool HasNetwork, bool HasSandbox);
