namespace Xinyu.Abp.UI.TagHelpers;

public enum ChartKind
{
    /// <summary>Lines over days, from zero.</summary>
    Trend,

    /// <summary>Lines over months; set the lowest value shown.</summary>
    Months,
    Bars
}
