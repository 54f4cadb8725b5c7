using System.Globalization;

namespace Xinyu.Approval.Calendar;

/// <summary>
/// The calendar's file form: a header <c>date,kind,name</c>, then one line for each day that differs from plain Monday
/// to Friday; kind is <c>holiday</c> or <c>workday</c>. Blank lines are skipped.
/// </summary>
public static class WorkCalendarCsv
{
    public const string Header = "date,kind,name";

    public const int MaxNameLength = 50;

    /// <exception cref="CalendarFormatException">With every wrong line.</exception>
    public static IReadOnlyList<SpecialDay> Read(TextReader csv)
    {
        var (lines, errors) = ReadLines(csv);
        return errors.Count == 0 ? [.. lines.Select(line => line.Day)] : throw new CalendarFormatException(errors);
    }

    /// <summary>The days with the numbers of their lines, and what is wrong with the other lines.</summary>
    internal static (IReadOnlyList<CalendarLine> Lines, List<CalendarLineError> Errors) ReadLines(TextReader csv)
    {
        var days = new Dictionary<DateOnly, CalendarLine>();
        var errors = new List<CalendarLineError>();
        if (csv.ReadLine() is var header && header?.Trim().TrimStart('\uFEFF') != Header)
            errors.Add(new(1, CalendarLineProblem.MissingHeader, header ?? ""));
        var number = 1;
        while (csv.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (ReadLine(line, out var day, out var problem, out var value) && !days.TryAdd(day!.Day, new(number, day)))
            {
                problem = days[day.Day].Day.Kind == day.Kind ? CalendarLineProblem.DuplicateDay : CalendarLineProblem.ConflictingDay;
                value = line.Split(',')[0].Trim();
            }
            if (problem is { } found)
                errors.Add(new(number, found, value));
        }
        return ([.. days.Values], errors);
    }

    public static void Write(TextWriter csv, WorkCalendar calendar)
    {
        csv.Write(Header + "\n");
        foreach (var day in calendar.Days)
        {
            var kind = day.Kind == SpecialDayKind.Holiday ? "holiday" : "workday";
            csv.Write(string.Create(CultureInfo.InvariantCulture, $"{day.Day:yyyy-MM-dd},{kind},{day.Name}\n"));
        }
    }

    static bool ReadLine(string line, out SpecialDay? day, out CalendarLineProblem? problem, out string value)
    {
        day = null;
        var columns = line.Split(',', StringSplitOptions.TrimEntries);
        (problem, value) = (CalendarLineProblem.WrongColumns, line);
        if (columns.Length != 3)
            return false;
        (problem, value) = (CalendarLineProblem.BadDate, columns[0]);
        if (!DateOnly.TryParseExact(columns[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return false;
        (problem, value) = (CalendarLineProblem.BadKind, columns[1]);
        if (columns[1] is not ("holiday" or "workday"))
            return false;
        (problem, value) = (CalendarLineProblem.BadName, columns[2]);
        if (columns[2].Length is 0 or > MaxNameLength)
            return false;
        day = new(date, columns[1] == "holiday" ? SpecialDayKind.Holiday : SpecialDayKind.Workday, columns[2]);
        (problem, value) = (null, "");
        return true;
    }
}

internal readonly record struct CalendarLine(int Number, SpecialDay Day);
