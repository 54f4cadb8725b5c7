using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval.PlugIns;

/// <summary>
/// What a case of this unit of work is pinned to. Until the unit of work is over, and its case with it stored or given up, the
/// version cannot be removed: who removes it counts the cases that are stored, and would not see this one.
/// </summary>
internal sealed class HeldPins(PlugInRegistry registry) : IDisposable
{
    private readonly Dictionary<string, PlugIn?> _held = new(StringComparer.Ordinal);

    /// <returns>The pin (<c>id@version</c>) for a case of the item, the same each time; null without an active plug-in.</returns>
    public string? For(string itemCode)
    {
        if (!_held.TryGetValue(itemCode, out var plugIn))
            _held[itemCode] = plugIn = registry.Hold(itemCode);
        return plugIn?.Pin;
    }

    public void Dispose()
    {
        foreach (var plugIn in _held.Values.OfType<PlugIn>())
            registry.LetGo(plugIn);
        _held.Clear();
    }
}
