using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Forms;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>
/// &lt;x-field for="Input.Opinion" label="承办意见" type="LongText" help="记入卷宗，申请人可见。" /&gt;. The type follows from the
/// property unless given; a control written inside replaces the theme's and must have the property's id and name.
/// </summary>
[HtmlTargetElement("x-field", Attributes = "for")]
public sealed class FieldTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string? Label { get; set; }

    public string? Help { get; set; }

    public bool Optional { get; set; }

    // not nullable, so that a page may write type="LongText"; whether it is written is asked of the element
    public FormFieldType Type { get; set; }

    /// <summary>password, search, time … where the type does not say it.</summary>
    public string? InputType { get; set; }

    public IEnumerable<Option>? Options { get; set; }

    public string? Unit { get; set; }

    public int Lines { get; set; } = 4;

    public int? MaxLength { get; set; }

    public bool ReadOnly { get; set; }

    public string? Autocomplete { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var own = await output.GetChildContentAsync();
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var type = context.AllAttributes.ContainsName("type") ? Type : FieldValues.Type(For.Metadata);
        var options = Options?.ToList() ?? FieldValues.Options(For.Metadata);
        var field = new FormField(name, Label ?? For.Metadata.GetDisplayName(), type)
        {
            Help = Help ?? For.Metadata.Description,
            Required = !Optional,
            ReadOnly = ReadOnly,
            Unit = Unit,
            Lines = Lines,
            MaxLength = MaxLength,
            Options = options,
            InputType = InputType,
            Autocomplete = Autocomplete,
            Values = FieldValues.Typed(ViewContext.ModelState, name) ?? FieldValues.Of(For.Model),
            Error = ViewContext.ModelState.FirstError(name)
        };
        output.Become(FieldMarkup.Field(field, own.IsEmptyOrWhiteSpace ? null : own));
    }
}
