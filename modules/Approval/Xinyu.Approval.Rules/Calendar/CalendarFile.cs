using System.Globalization;

namespace Xinyu.Approval.Calendar;

/// <summary>
/// A file that publishes whole years: the notice of the coming year, or a notice changed mid-year. It replaces the years it
/// is for; all other years stay as they are published.
/// </summary>
public static class CalendarFile
{
    /// <param name="csv">Lines of <c>date,kind,name</c>; see <see cref="WorkCalendarCsv"/>.</param>
    /// <param name="firstYear">First of the years the file is for.</param>
    /// <param name="lastYear">Last of them; the same for a single year.</param>
    /// <returns>The current calendar with those years replaced, as the next version.</returns>
    /// <exception cref="CalendarFormatException">With every wrong line; nothing is taken over.</exception>
    public static WorkCalendar Apply(string csv, int firstYear, int lastYear, WorkCalendar current)
    {
        using var reader = new StringReader(csv);
        var (lines, errors) = WorkCalendarCsv.ReadLines(reader);
        errors.AddRange(lines.Where(l => l.Day.Day.Year < firstYear || l.Day.Day.Year > lastYear)
            .Select(l => new CalendarLineError(l.Number, CalendarLineProblem.OutsideYears, Text(l.Day.Day))));
        var inside = lines.Where(l => l.Day.Day.Year >= firstYear && l.Day.Day.Year <= lastYear).OrderBy(l => l.Day.Day).ToList();
        AddMissingYears(errors, inside, firstYear, lastYear, current, end: csv.AsSpan().Trim('\n').Count('\n') + 1);
        if (errors.Count > 0)
            throw new CalendarFormatException([.. errors.OrderBy(e => e.Line)]);
        return new(
            current.Version + 1,
            [.. current.Days.Where(d => d.Day.Year < firstYear || d.Day.Year > lastYear), .. inside.Select(l => l.Day)],
            current.PublishedYears.Concat(Enumerable.Range(firstYear, lastYear - firstYear + 1)).Distinct()) { Closing = current.Closing };
    }

    static void AddMissingYears(
        List<CalendarLineError> errors, List<CalendarLine> inside, int firstYear, int lastYear, WorkCalendar current, int end)
    {
        var known = current.PublishedYears.Where(y => y < firstYear).DefaultIfEmpty(firstYear - 1).Max();
        foreach (var line in inside.DistinctBy(l => l.Day.Day.Year))
        {
            if (line.Day.Day.Year > known + 1)
                errors.Add(new(line.Number, CalendarLineProblem.YearMissing, (known + 1).ToString(CultureInfo.InvariantCulture)));
            known = line.Day.Day.Year;
        }
        if (known < lastYear)
            errors.Add(new(end, CalendarLineProblem.YearWithoutDays, (known + 1).ToString(CultureInfo.InvariantCulture)));
        else if (current.PublishedYears.Where(y => y > lastYear).DefaultIfEmpty(lastYear + 1).Min() is var next && next > lastYear + 1)
            errors.Add(new(end, CalendarLineProblem.YearMissing, (lastYear + 1).ToString(CultureInfo.InvariantCulture)));
    }

    static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
