using Microsoft.AspNetCore.Mvc.Rendering;
using Xinyu.Abp.UI.Components;

namespace Xinyu.Abp.UI.Forms;

/// <summary>
/// One field as it is shown: its definition and what was typed, exactly as typed. The server judges;
/// the page only shows. <paramref name="Name"/> is the name the value is posted under.
/// </summary>
public sealed record FormField(string Name, string Label, FormFieldType Type)
{
    /// <summary>The heading that it stands under together with its neighbours; null for those of the form itself.</summary>
    public string? Section { get; init; }

    public string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <summary>What is to be typed, said before it is typed.</summary>
    public string? Help { get; init; }

    /// <summary>Fields are required unless marked 选填; there are no red stars.</summary>
    public bool Required { get; init; } = true;

    public bool ReadOnly { get; init; }

    /// <summary>万元, 平方米. Taken from brackets at the end of a number's label when not given.</summary>
    public string? Unit { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>Lines of a long text.</summary>
    public int Lines { get; init; } = 4;

    /// <summary>Values of a choice; up to five are radio buttons, more a list.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    public IReadOnlyList<FormColumn> Columns { get; init; } = [];

    public IReadOnlyList<string> Values { get; init; } = [];

    public IReadOnlyList<FormRow> Rows { get; init; } = [];

    public string? Error { get; init; }

    /// <summary>The FEEL expression of the catalogue. Simple comparisons are followed in the browser, all of them on the server.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>What the server made of <see cref="VisibleWhen"/>.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>Why the field is asked for; for a simple comparison the theme says it by itself.</summary>
    public string? RevealReason { get; init; }

    /// <summary>The input's type where the field type does not say it, for instance password.</summary>
    public string? InputType { get; init; }

    public string? Autocomplete { get; init; }

    public string Value => Values.Count > 0 ? Values[0] : "";
}
