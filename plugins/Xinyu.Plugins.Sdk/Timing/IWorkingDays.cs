namespace Xinyu.Plugins.Timing;

/// <summary>The legal working days, for rules that count them. The host's own limits are none of a plug-in's business.</summary>
public interface IWorkingDays
{
    /// <param name="days">At least 1; the day itself is not counted.</param>
    /// <returns>The last of so many working days after the day; null when a year on the way has no published calendar.</returns>
    DateOnly? After(DateOnly day, int days);
}
