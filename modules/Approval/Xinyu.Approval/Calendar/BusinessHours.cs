namespace Xinyu.Approval.Calendar;

/// <summary>Configuration section <c>BusinessHours</c>: when the authorities' business ends, and with it the last day of a period (民法典 art. 203).</summary>
internal sealed class BusinessHours
{
    public TimeOnly Closes { get; set; } = LegalDay.DefaultClosing;
}
