using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-timeline entries="…" /&gt;; <c>dense</c> puts time and post beside the title, for officials.</summary>
[HtmlTargetElement("x-timeline", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TimelineTagHelper : TagHelper
{
    public IEnumerable<TimelineEntry> Entries { get; set; } = [];

    public bool Dense { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tags.El("ol", "timeline", Entries.Select(entry => Dense ? DenseEntry(entry) : Entry(entry))));

    private static TagBuilder Entry(TimelineEntry entry) => Tags.El(
        "li",
        Css(entry.Kind),
        Title(entry),
        entry.At is { } at ? Time(at) : null,
        Words(entry.By, entry.Text) is { } words ? Tags.El("p", null, words, " ", Link(entry)) : Link(entry));

    private static TagBuilder DenseEntry(TimelineEntry entry)
    {
        object? aside = (entry.At, entry.By) switch
        {
            ({ } at, { } by) => Tags.El("span", "muted small", Time(at, "d-inline"), " · ", by),
            ({ } at, null) => Tags.El("span", "muted small", Time(at, "d-inline")),
            (null, { } by) => Tags.El("span", "muted small", by),
            _ => null
        };
        return Tags.El(
            "li",
            Css(entry.Kind),
            Title(entry),
            " ",
            aside,
            entry.Text is null && entry.LinkUrl is null ? null : Tags.El("p", null, entry.Text, " ", Link(entry)));
    }

    private static TagBuilder Title(TimelineEntry entry) =>
        Tags.El("b", null, entry.Title).Attr("aria-current", entry.Kind == TimelineKind.Now ? "step" : null);

    private static TagBuilder Time(DateTime at, string? css = null) =>
        Tags.El("time", css, at.ToMoment()).Attr("datetime", at.ToIsoInstant());

    private static TagBuilder? Link(TimelineEntry entry) =>
        entry.LinkUrl is null ? null : Tags.Link(entry.LinkUrl, entry.LinkText ?? entry.Title);

    private static string? Words(string? by, string? text) => (by, text) switch
    {
        (null, null) => null,
        (null, _) => text,
        (_, null) => by,
        _ => $"{by} · {text}"
    };

    private static string? Css(TimelineKind kind) => kind == TimelineKind.Done ? null : kind.ToString().ToLowerInvariant();
}
