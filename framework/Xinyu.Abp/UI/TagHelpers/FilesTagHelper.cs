using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-files&gt; holds &lt;x-file&gt;. Say types and size limit above it, not only after a failure.</summary>
[HtmlTargetElement("x-files")]
public sealed class FilesTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Tags.El("ul", "files", await output.GetChildContentAsync()));
}
