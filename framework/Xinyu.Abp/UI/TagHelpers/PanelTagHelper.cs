using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-panel title="材料"&gt;: a group with its own heading, named by it for screen readers. Never a panel in a panel.</summary>
[HtmlTargetElement("x-panel")]
public sealed class PanelTagHelper : TagHelper
{
    /// <summary>The heading; without one the panel has no header.</summary>
    public string? Title { get; set; }

    /// <summary>The name of a panel that shows no heading.</summary>
    public string? Label { get; set; }

    /// <summary>For links to this part of the page.</summary>
    public string? Id { get; set; }

    public bool Soft { get; set; }

    public bool Tint { get; set; }

    /// <summary>Around tables and lists, which bring their own padding.</summary>
    public bool Flush { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = new PanelSlot();
        context.Items[typeof(PanelSlot)] = slot;
        var body = await output.GetChildContentAsync();
        var headingId = HeadingId(context);
        var panel = Tags.El("section", Css());
        if (Title is not null || slot.Head is not null)
        {
            panel.Add(Tags.El("header", null, Heading(headingId), slot.Head));
        }

        output.Become(panel.Add(body)
            .Attr("id", Id)
            .Attr("aria-labelledby", Title is null ? null : headingId)
            .Attr("aria-label", Title is null ? Label : null));
    }

    private TagBuilder? Heading(string id) => Title is null ? null : Tags.El("h2", null, Title).Attr("id", id);

    private string Css() => "panel" + (Soft ? " panel-soft" : "") + (Tint ? " panel-tint" : "") + (Flush ? " panel-flush" : "");

    private static string HeadingId(TagHelperContext context) =>
        context.AllAttributes["id"]?.Value?.ToString() is { Length: > 0 } id ? $"{id}-title" : ElementIds.Next();
}
