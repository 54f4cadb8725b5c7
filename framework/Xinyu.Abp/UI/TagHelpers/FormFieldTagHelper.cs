using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-form-field field="…" /&gt;: a field of a form that is data, as the catalogue's are. An error in ModelState is shown too.</summary>
[HtmlTargetElement("x-form-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormFieldTagHelper : TagHelper
{
    public FormField? Field { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Field is null)
        {
            output.SuppressOutput();
            return;
        }

        ViewContext.HttpContext.RequireScript(PageAssets.Form);
        output.Become(FieldMarkup.Field(Field with { Error = Field.Error ?? ViewContext.ModelState.FirstError(Field.Name) }));
    }
}
