using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Tiers;

/// <summary>
/// Names the time tier of a case. The tier's days stand in the catalogue; a plug-in can choose among them and can
/// never set a date.
/// </summary>
public interface ITimeTierChooser
{
    /// <returns>The code of one of the item's tiers, or null for the item's own limits.</returns>
    Task<string?> ChooseAsync(CaseSnapshot snapshot, CancellationToken cancellationToken);
}
