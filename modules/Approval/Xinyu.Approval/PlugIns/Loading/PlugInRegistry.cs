using System.Globalization;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>
/// All plug-ins of this run of the host; loaded at the start, or by the first who asks. New versions come and old ones
/// go while it runs: a call under way keeps the version it began with.
/// </summary>
internal sealed class PlugInRegistry(PlugInLoader loader) : IPlugInCatalogue
{
    private readonly Lock _change = new();
    private volatile IReadOnlyList<PlugIn>? _all;

    public IReadOnlyList<PlugIn> All
    {
        get
        {
            if (_all is { } known)
                return known;
            lock (_change)
                return _all ??= loader.LoadAll();
        }
    }

    public PlugIn? Find(string pin) => All.FirstOrDefault(p => p.Pin == pin) ?? TakeUp(pin);

    public PlugIn? NewestFor(string itemCode) => All
        .Where(p => p.State == PlugInState.Active && p.Manifest!.Items.Contains(itemCode))
        .MaxBy(p => p.Manifest!.Version);

    public PlugIn? Newest(string id) => All
        .Where(p => p.State == PlugInState.Active && p.Id == id)
        .MaxBy(p => p.Manifest!.Version);

    /// <summary>Of each plug-in its newest active version.</summary>
    public IEnumerable<PlugIn> NewestOfAll() => All
        .Where(p => p.State == PlugInState.Active)
        .GroupBy(p => p.Id, (_, versions) => versions.MaxBy(p => p.Manifest!.Version)!, StringComparer.Ordinal);

    /// <summary>The items for which the newest version of their plug-in has such logic, with that version.</summary>
    public IReadOnlyDictionary<string, PlugIn> AskedFor<TContract>() => All
        .Where(p => p.State == PlugInState.Active)
        .SelectMany(p => p.Manifest!.Items, (p, item) => (PlugIn: p, Item: item))
        .GroupBy(x => x.Item, (item, all) => (Item: item, Newest: all.MaxBy(x => x.PlugIn.Manifest!.Version).PlugIn), StringComparer.Ordinal)
        .Where(x => x.Newest.Container!.Logic<TContract>(x.Item).Count > 0)
        .ToDictionary(x => x.Item, x => x.Newest, StringComparer.Ordinal);

    /// <summary>A folder that came while the host runs: started when its plug-in is loaded already, else it waits for the restart.</summary>
    public PlugIn Prepare(string folder) => loader.Load(folder, All);

    public void Add(PlugIn plugIn) => Change(all => [.. all, plugIn]);

    /// <summary>The newest for the item, which cannot go until it is let go of.</summary>
    public PlugIn? Hold(string itemCode)
    {
        lock (_change)
        {
            var newest = NewestFor(itemCode);
            if (newest is not null)
                newest.Holders++;
            return newest;
        }
    }

    public void LetGo(PlugIn plugIn)
    {
        lock (_change)
            plugIn.Holders--;
    }

    /// <returns>False, and nothing done, while somebody holds it.</returns>
    public bool TryRemove(PlugIn plugIn)
    {
        lock (_change)
        {
            if (plugIn.Holders > 0)
                return false;
            _all = [.. All.Where(p => p != plugIn)];
            return true;
        }
    }

    public IReadOnlyList<PlugInEntry> List()
    {
        var culture = PlugInTexts.CultureOf(CultureInfo.CurrentUICulture);
        return [.. All.Select(p => Entry(p, culture)).OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>Another host of this database may have installed the version that its case is pinned to.</summary>
    private PlugIn? TakeUp(string pin)
    {
        if (loader.FolderOf(pin) is not { } folder)
            return null;
        lock (_change)
        {
            if (All.FirstOrDefault(p => p.Pin == pin) is { } known)
                return known;
            var plugIn = loader.Load(folder, All);
            _all = [.. All, plugIn];
            return plugIn;
        }
    }

    private void Change(Func<IReadOnlyList<PlugIn>, IReadOnlyList<PlugIn>> change)
    {
        lock (_change)
            _all = change(All);
    }

    private static PlugInEntry Entry(PlugIn plugIn, string culture) => new(
        plugIn.Id,
        plugIn.Version,
        (culture == PlugInTexts.English ? plugIn.Manifest?.NameEn : plugIn.Manifest?.NameZh) ?? plugIn.Id,
        plugIn.Manifest?.Department ?? "",
        plugIn.Manifest?.Items ?? [],
        plugIn.State,
        plugIn.Problem?.Code ?? "",
        plugIn.Problem is { } problem ? PlugInTexts.Host.Render(culture, problem.Code, problem.Arguments) : "",
        plugIn.State == PlugInState.Active ? plugIn.Health.PausedUntil()?.UtcDateTime : null,
        plugIn.IsInstalled,
        plugIn.Report is { } report ? new(report.Cases, [.. report.Results.Select(r => culture == PlugInTexts.English ? r.TextEn : r.TextZh)]) : null);
}
