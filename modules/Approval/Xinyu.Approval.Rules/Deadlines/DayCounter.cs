using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>Counts a period day by day and writes down what each day was.</summary>
sealed class DayCounter(WorkCalendar calendar, DeadlineReadings readings, StopDays stops)
{
    /// <param name="extension">Days of the same period that an extension adds.</param>
    public DayCount Count(DateOnly start, int days, DayKind kind, int extension = 0)
    {
        var count = new DayCount();
        count.Days.Add(new(start, 0, ClockDayStatus.Start, ClockNotes.StartDay));
        try
        {
            var last = start;
            for (var ordinal = 0; ordinal < days + extension;)
            {
                last = last.AddDays(1);
                if (Counts(last, kind, count))
                    count.Days.Add(Counted(last, ++ordinal, extended: ordinal > days));
            }
            count.Due = RollOver(last, count, isStart: days + extension == 0);
        }
        catch (CalendarYearMissingException missing)
        {
            count.MissingYear = missing.Year;
        }
        return count;
    }

    bool Counts(DateOnly day, DayKind kind, DayCount count)
    {
        var works = calendar.IsWorkingDay(day); // asked for every day: the last one needs the year's calendar anyway
        if (stops.Covering(day) is { } stop)
        {
            count.Read(DeadlineReading.StopDays);
            if (stop.ByStatedTime)
                count.Read(DeadlineReading.StatedTimeOnly);
            count.Days.Add(new(day, null, ClockDayStatus.Stopped, ClockNotes.Stopped, stop.Id));
            return false;
        }
        if (works || kind == DayKind.Calendar)
            return true;
        count.Days.Add(DayOff(day));
        return false;
    }

    // 民法典 art. 203: a last day off moves on to the next working day; reading 2: on which the clock runs.
    DateOnly RollOver(DateOnly last, DayCount count, bool isStart)
    {
        if (calendar.IsWorkingDay(last))
            return last;
        if (!isStart)
            count.Days[^1] = count.Days[^1] with { Note = ClockNotes.LastDayOff, NoteArgument = calendar.NameOf(last) };
        for (var day = last.AddDays(1); ; day = day.AddDays(1))
        {
            var works = calendar.IsWorkingDay(day);
            if (readings.RollOverSkipsStops && stops.Covering(day) is { } stop)
            {
                count.Read(DeadlineReading.RollOver);
                count.Days.Add(new(day, null, ClockDayStatus.Stopped, ClockNotes.Stopped, stop.Id));
            }
            else if (works)
            {
                count.Days.Add(new(day, null, ClockDayStatus.RolledOver, ClockNotes.RolledOver));
                return day;
            }
            else
            {
                count.Days.Add(DayOff(day));
            }
        }
    }

    ClockDay Counted(DateOnly day, int ordinal, bool extended)
    {
        var makeUp = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && calendar.IsWorkingDay(day);
        var note = extended ? ClockNotes.Extension : makeUp ? ClockNotes.MakeUpDay : ClockNotes.Counted;
        return new(day, ordinal, ClockDayStatus.Counted, note, makeUp ? calendar.NameOf(day) : null);
    }

    ClockDay DayOff(DateOnly day) => calendar.NameOf(day) is { } name
        ? new(day, null, ClockDayStatus.DayOff, ClockNotes.Holiday, name)
        : new(day, null, ClockDayStatus.DayOff, ClockNotes.Weekend);
}

/// <summary>What a count found; <see cref="Due"/> is null when a calendar is missing.</summary>
sealed class DayCount
{
    public List<ClockDay> Days { get; } = [];

    public SortedSet<DeadlineReading> Readings { get; } = [];

    public DateOnly? Due { get; set; }

    public int? MissingYear { get; set; }

    public void Read(DeadlineReading reading) => Readings.Add(reading);

    /// <summary>The same days, ending at an earlier date.</summary>
    public DayCount CutAt(DateOnly due)
    {
        var cut = new DayCount { Due = due };
        cut.Days.AddRange(Days.Where(day => day.Day <= due));
        cut.Readings.UnionWith(Readings);
        return cut;
    }
}
