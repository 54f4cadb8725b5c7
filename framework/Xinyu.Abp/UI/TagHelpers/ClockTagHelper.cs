using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>
/// &lt;x-clock model="…" note="今天 11月20日，与审批人员看到的一致"&gt;: the panel 办理时钟 with both limits.
/// Its content (why it stopped, how days are counted) follows the bars.
/// </summary>
[HtmlTargetElement("x-clock")]
public sealed class ClockTagHelper : TagHelper
{
    public ClockView? Model { get; set; }

    /// <summary>The heading, where a page shows more than one clock.</summary>
    public string? Title { get; set; }

    public string? Note { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Model is null)
        {
            output.SuppressOutput();
            return;
        }

        var id = ElementIds.Next();
        var body = await output.GetChildContentAsync();
        output.Become(Tags.El(
            "section",
            "panel clock",
            Tags.El(
                "header",
                null,
                Tags.El("h2", null, Title ?? UiText.Get("Clock:Title")).Attr("id", id),
                Note is null ? null : Tags.El("span", "push muted", Note)),
            ClockMarkup.Rows(Model),
            ClockMarkup.Legend(Model),
            body).Attr("aria-labelledby", id));
    }
}
