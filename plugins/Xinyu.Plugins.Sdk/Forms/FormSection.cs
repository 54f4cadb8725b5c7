namespace Xinyu.Plugins.Forms;

/// <param name="Code">Identifies the section within the item.</param>
/// <param name="Title">The heading, in Chinese like the whole form.</param>
public sealed record FormSection(string Code, string Title, IReadOnlyList<FormSectionField> Fields);
