using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-phasebar parts="…" label="…" legend /&gt;: one strip for all items, one part a phase.</summary>
[HtmlTargetElement("x-phasebar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhaseBarTagHelper : TagHelper
{
    public IReadOnlyList<PhasePart> Parts { get; set; } = [];

    /// <summary>What the strip says to those who do not see it.</summary>
    public string Label { get; set; } = "";

    public bool Legend { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var total = Math.Max(1, Parts.Sum(part => part.Items));
        var svg = Tags.El("svg", "phasebar")
            .Attr("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {total} 14"))
            .Attr("preserveAspectRatio", "none")
            .Attr("role", "img")
            .Attr("aria-label", Label);
        var start = 0;
        for (var i = 0; i < Parts.Count; i++)
        {
            svg.Add(Bar(Tone(i), start, Parts[i].Items));
            start += Parts[i].Items;
        }

        output.Become(Legend ? Tags.El("div", null, svg, Key()) : svg);
    }

    // an open phase has the colour of the first; those that are not grow paler
    private string Tone(int index) => Parts[index].IsOpen ? "open" : index <= 1 ? "first" : "second";

    private static TagBuilder Bar(string tone, int start, int width) => Tags.Single("rect", tone)
        .Attr("x", (start == 0 ? 0 : start + 1).ToString(CultureInfo.InvariantCulture))
        .Attr("width", Math.Max(0, start == 0 ? width : width - 1).ToString(CultureInfo.InvariantCulture))
        .Attr("height", "14");

    private TagBuilder Key() => Tags.El("ul", "plain row-line small second", Parts.Select((part, i) => Tags.El(
        "li",
        null,
        Tags.El("span", Tone(i) == "open" ? "key" : $"key key-{Tone(i)}"),
        string.Create(CultureInfo.InvariantCulture, $"{part.Name} · {part.State}"))));
}
