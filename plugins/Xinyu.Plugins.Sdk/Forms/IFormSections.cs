namespace Xinyu.Plugins.Forms;

/// <summary>
/// Further fields for an item's form. They become part of the item's version when the plug-in is loaded, and are
/// validated and shown like the catalogue's own fields.
/// </summary>
public interface IFormSections
{
    Task<IReadOnlyList<FormSection>> SectionsAsync(string itemCode, CancellationToken cancellationToken);
}
