namespace Xinyu.Approval.Calendar;

/// <summary>
/// The working days of the published years: Monday to Friday, but for the days that the State Council's yearly notice
/// makes holidays or make-up working days (调休上班). Immutable; a notice that is changed mid-year, as in 2015, 2019 and
/// 2020, gives a new calendar with the next version, and running cases are computed again.
/// </summary>
public sealed class WorkCalendar
{
    readonly Dictionary<DateOnly, SpecialDay> _special;
    readonly HashSet<int> _years;

    /// <param name="days">The days that differ from plain Monday to Friday; each day once.</param>
    /// <param name="publishedYears">Years whose notice has appeared; by default those of <paramref name="days"/>.</param>
    public WorkCalendar(int version, IEnumerable<SpecialDay> days, IEnumerable<int>? publishedYears = null)
    {
        Version = version;
        _special = days.ToDictionary(day => day.Day);
        _years = [.. publishedYears ?? _special.Keys.Select(day => day.Year)];
        Days = [.. _special.Values.OrderBy(day => day.Day)];
        PublishedYears = [.. _years.Order()];
    }

    public int Version { get; }

    /// <summary>When the authority's business closes: the last day of a period ends then (民法典 art. 203). A parameter.</summary>
    public TimeOnly Closing { get; init; } = LegalDay.DefaultClosing;

    public IReadOnlyList<SpecialDay> Days { get; }

    public IReadOnlyList<int> PublishedYears { get; }

    public bool IsPublished(int year) => _years.Contains(year);

    /// <summary>The same days with another end of business.</summary>
    public WorkCalendar ClosingAt(TimeOnly closing) => closing == Closing ? this : new(Version, Days, PublishedYears) { Closing = closing };

    /// <summary>The legal day of an instant (UTC), and whether business had closed by then.</summary>
    public ClockMoment Moment(DateTime utc) => LegalDay.Moment(utc, Closing);

    /// <summary>The instant (UTC) at which a period that ends on that day is over.</summary>
    public DateTime EndOfBusiness(DateOnly day) => LegalDay.EndOfBusiness(day, Closing);

    /// <summary>Reads lines of <c>date,kind,name</c>; see <see cref="WorkCalendarCsv"/>.</summary>
    /// <exception cref="CalendarFormatException">With every wrong line.</exception>
    public static WorkCalendar Parse(TextReader csv, int version = 1, IEnumerable<int>? publishedYears = null) =>
        new(version, WorkCalendarCsv.Read(csv), publishedYears);

    /// <inheritdoc cref="Parse(TextReader, int, IEnumerable{int})"/>
    public static WorkCalendar Parse(string csv, int version = 1, IEnumerable<int>? publishedYears = null)
    {
        using var reader = new StringReader(csv);
        return Parse(reader, version, publishedYears);
    }

    /// <exception cref="CalendarYearMissingException">The year has no published calendar.</exception>
    public bool IsWorkingDay(DateOnly day)
    {
        if (!_years.Contains(day.Year))
            throw new CalendarYearMissingException(day.Year);
        return _special.TryGetValue(day, out var special)
            ? special.Kind == SpecialDayKind.Workday
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    /// <summary>The holiday or the make-up day's occasion (春节), where the notice names one.</summary>
    public string? NameOf(DateOnly day) => _special.TryGetValue(day, out var special) ? special.Name : null;

    /// <summary>
    /// The n-th working day after <paramref name="start"/>, which itself is not counted (民法典 art. 201); before it
    /// when <paramref name="days"/> is negative; the first working day from the start on when it is 0.
    /// </summary>
    /// <exception cref="CalendarYearMissingException">The count passes 1 January of a year without a calendar.</exception>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        if (days == 0)
            return OnOrAfter(start);
        var day = start;
        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
                left--;
        }
        return day;
    }

    /// <summary>The day itself if it is a working day, else the next one (民法典 art. 203).</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; 0 when there are none.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day))
                count++;
        }
        return count;
    }

    /// <summary>Days whose status differs between two versions, and days of years that only one of them publishes and names.</summary>
    public IReadOnlyList<DateOnly> DifferencesTo(WorkCalendar other) =>
    [
        .. Days.Concat(other.Days).Select(day => day.Day).Distinct().Order()
            .Where(day => !IsPublished(day.Year) || !other.IsPublished(day.Year) || IsWorkingDay(day) != other.IsWorkingDay(day)),
    ];
}
