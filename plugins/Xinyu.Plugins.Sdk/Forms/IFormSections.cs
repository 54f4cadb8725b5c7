namespace Xinyu.Plugins.Forms;

/// <summary>
/// Further fields for an item's form, under headings of their own at its end. They are asked for when the plug-in is loaded and
/// when one of its parameters changes, and become part of the item's next version: validated, stored and shown like the
/// catalogue's own, and seen by checks in <see cref="Cases.CaseSnapshot.Form"/>. A form that was filed before, or while this
/// failed, lacks them: rules read such a field as not filled in.
/// </summary>
public interface IFormSections
{
    Task<IReadOnlyList<FormSection>> SectionsAsync(string itemCode, CancellationToken cancellationToken);
}
