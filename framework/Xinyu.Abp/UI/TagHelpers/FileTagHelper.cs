using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>
/// &lt;x-file name="环境影响报告书" state="Done" note="正式稿.pdf · 12.4 MB · 已上传"&gt;; what can be done with it stands inside.
/// </summary>
[HtmlTargetElement("x-file")]
public sealed class FileTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public UploadState State { get; set; }

    /// <summary>Where it stands, in words; for a failure what was wrong and how to put it right.</summary>
    public string? Note { get; set; }

    /// <summary>视情况: asked for only in some cases.</summary>
    public bool Optional { get; set; }

    public int? Percent { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.Become(Tags.El(
            "li",
            null,
            Icon(),
            Tags.El(
                "div",
                null,
                Tags.El("b", null, Name),
                Optional ? Tags.Group(" ", Tags.El("span", "opt muted small", UiText.Get("AsNeeded"))) : null,
                Note is null ? null : Tags.El("p", State == UploadState.Failed ? "error-text mb-0" : null, Note),
                Percent is { } percent ? Progress(percent) : null),
            Tags.El("div", "file-actions", actions)));
    }

    private TagBuilder Icon() => State switch
    {
        UploadState.Done => Icon("check-circle-fill", "good"),
        UploadState.Fetched => Icon("arrow-repeat", "good"),
        UploadState.Sending => Icon("cloud-arrow-up", null),
        UploadState.Failed => Icon("x-circle", "bad"),
        _ => Icon("circle", null)
    };

    private static TagBuilder Icon(string name, string? tone) =>
        Tags.El("i", tone is null ? $"bi bi-{name}" : $"bi bi-{name} {tone}").Attr("aria-hidden", "true");

    private static TagBuilder Progress(int percent)
    {
        var value = percent.ToString(CultureInfo.InvariantCulture);
        return Tags.El("progress", null, value + "%")
            .Attr("max", "100")
            .Attr("value", value)
            .Attr("aria-label", UiText.Get("Upload:Progress"));
    }
}
