using Microsoft.AspNetCore.Html;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>Where a child of a panel leaves what belongs beside the heading.</summary>
internal sealed class PanelSlot
{
    public IHtmlContent? Head { get; set; }
}
