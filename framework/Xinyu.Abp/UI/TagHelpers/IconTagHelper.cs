using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-icon name="printer" /&gt;: a Bootstrap icon, hidden from screen readers; with <c>label</c> it speaks.</summary>
[HtmlTargetElement("x-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // menu contributors write the full class name, pages the short one
        var name = Name.Trim().Split(' ')[^1];
        output.Become(Tags.Icon(name.StartsWith("bi-", StringComparison.Ordinal) ? name[3..] : name));
        if (Label is not null)
        {
            output.PostElement.SetHtmlContent(Tags.Hidden(Label));
        }
    }
}
