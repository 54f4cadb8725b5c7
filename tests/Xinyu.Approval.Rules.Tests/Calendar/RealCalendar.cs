using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Rules.Tests.Calendar;

/// <summary>The real days 2007 to 2026, as etc/calendar has them.</summary>
static class RealCalendar
{
    public static WorkCalendar Value { get; } = WorkCalendar.Parse(Text, version: 1);

    static string Text => File.ReadAllText(Path.Combine(Repository.Root, "etc", "calendar", "days-2007-2026.csv"));

    /// <summary>As it was announced before the Spring Festival of 2020 was lengthened on 27 January 2020.</summary>
    public static WorkCalendar Before27January2020 { get; } = new(
        0,
        Value.Days
            .Where(day => day.Day != new DateOnly(2020, 1, 31))
            .Append(new SpecialDay(new(2020, 2, 1), SpecialDayKind.Workday, "春节")),
        Value.PublishedYears);
}
