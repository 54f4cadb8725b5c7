using Microsoft.AspNetCore.Razor.TagHelpers;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Markup;

namespace Xinyu.Abp.UI.TagHelpers;

/// <summary>&lt;x-time at="utc" /&gt; or &lt;x-time day="date" /&gt;: the text in Beijing time and the machine-readable attribute.</summary>
[HtmlTargetElement("x-time")]
public sealed class TimeTagHelper : TagHelper
{
    public DateTime? At { get; set; }

    public DateOnly? Day { get; set; }

    public TimeFormat Format { get; set; } = TimeFormat.Moment;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (At is { } at)
        {
            output.Become(Tags.El("time", null, Text(at)).Attr("datetime", at.ToIsoInstant()));
        }
        else if (Day is { } day)
        {
            output.Become(Tags.El("time", null, Text(day)).Attr("datetime", day.ToIsoDay()));
        }
        else
        {
            output.Become(Tags.El("span", "muted", TextFormats.Dash));
        }
    }

    private string Text(DateTime at) => Format switch
    {
        TimeFormat.Minute => at.ToMinute(),
        TimeFormat.TimeOfDay => at.ToTimeOfDay(),
        TimeFormat.Day or TimeFormat.List or TimeFormat.Deadline => Text(at.ToBeijingDay()),
        _ => at.ToMoment()
    };

    private string Text(DateOnly day) => Format switch
    {
        TimeFormat.List => day.ToListDay(),
        TimeFormat.Deadline => day.ToDeadline(),
        TimeFormat.Moment => day.ToMonthDay(),
        _ => day.ToDayText()
    };
}
