using System.Globalization;

namespace Xinyu.Approval.PlugIns.Loading;

/// <summary>All plug-ins of this run of the host; loaded at the start, or by the first who asks.</summary>
internal sealed class PlugInRegistry(PlugInLoader loader) : IPlugInCatalogue
{
    private readonly Lazy<IReadOnlyList<PlugIn>> _all = new(loader.LoadAll);

    public IReadOnlyList<PlugIn> All => _all.Value;

    public PlugIn? Find(string pin) => All.FirstOrDefault(p => p.Pin == pin);

    public PlugIn? NewestFor(string itemCode) => All
        .Where(p => p.State == PlugInState.Active && p.Manifest!.Items.Contains(itemCode))
        .MaxBy(p => p.Manifest!.Version);

    public PlugIn? Newest(string id) => All
        .Where(p => p.State == PlugInState.Active && p.Id == id)
        .MaxBy(p => p.Manifest!.Version);

    public IReadOnlyList<PlugInEntry> List()
    {
        var culture = PlugInTexts.CultureOf(CultureInfo.CurrentUICulture);
        return [.. All.Select(p => Entry(p, culture)).OrderBy(e => e.Id, StringComparer.Ordinal)];
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
        plugIn.State == PlugInState.Active ? plugIn.Health.PausedUntil()?.UtcDateTime : null);
}
