using Xinyu.Abp.UI.Components;

namespace Xinyu.Abp.UI.Forms;

/// <summary>One column of a table field.</summary>
public sealed record FormColumn(string Id, string Label, FormFieldType Type)
{
    public bool Required { get; init; } = true;

    public IReadOnlyList<Option> Options { get; init; } = [];
}
