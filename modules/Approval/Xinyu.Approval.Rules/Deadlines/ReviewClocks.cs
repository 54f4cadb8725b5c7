using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>B and B': the review against the promise and against the statute, from the same start with the same stops.</summary>
sealed record ReviewClocks
{
    public ClockRun? Promised { get; init; }
    public ClockRun? Statutory { get; init; }
    public DateOnly? StoppedUntil { get; init; }
    public bool IsStopped => StoppedUntil is not null;
    public int ExtensionDays { get; init; }
    public bool MayExtend { get; init; }
    public DateOnly? WarningOn { get; init; }
    public ClockLight Light { get; init; }

    public static ReviewClocks Of(
        CaseFold fold, ItemTerms terms, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf)
    {
        var ended = fold.Decision?.At ?? fold.Ended;
        var moment = ended ?? asOf;
        var stopping = terms.Licensing || readings.InternalProceduresStopClock;
        var stops = stopping ? fold.Procedures.Stops(readings, inDelivery: false, moment.Day) : StopDays.None;
        var empty = new ReviewClocks { StoppedUntil = ended is null && stopping ? fold.Procedures.OpenUntil(readings, moment.Day) : null };
        if (StartOf(fold, terms, readings) is not { } start)
            return empty;

        var limits = fold.Tier ?? new TimeTier("", terms.StatutoryDays, terms.StatutoryDayKind, terms.PromisedDays);
        var counter = new DayCounter(calendar, readings, stops);
        var unextended = counter.Count(start, limits.StatutoryDays, limits.StatutoryDayKind);
        if (fold.Extension is { } late && unextended.Due is { } last && late.At.IsPast(last))
            fold.DropLateExtension();
        var extra = Math.Min(fold.Extension?.Days ?? 0, terms.LongestExtension());
        var statute = Extended(counter, unextended, start, limits, extra, readings);
        var promise = counter.Count(start, limits.PromisedDays, DayKind.Working);
        var cap = readings.PromiseCappedByUnextendedStatute ? unextended : statute;
        var capped = cap.Due is { } capDay && (promise.Due is null || promise.Due > capDay);
        if (capped)
            promise = promise.CutAt(cap.Due!.Value);
        if (capped && extra > 0)
            promise.Read(DeadlineReading.Extension);
        foreach (var count in (DayCount[])[statute, promise])
            Note(count, fold, terms, readings);

        var openUntil = empty.StoppedUntil;
        var promisedRun = Read(promise, limits.PromisedDays, DayKind.Working) with { Capped = capped };
        var statutoryRun = Read(statute, limits.StatutoryDays + extra, limits.StatutoryDayKind);
        var warning = WarningDays.Of(promise.Due, start, limits.PromisedDays, calendar, readings);
        return empty with
        {
            Promised = promisedRun,
            Statutory = statutoryRun,
            ExtensionDays = extra,
            MayExtend = terms.LongestExtension() > 0 && fold.Phase == ClockPhase.InReview && fold.Extension is null
                && !(unextended.Due is { } end && moment.IsPast(end)),
            WarningOn = warning,
            Light = ended is not null ? ClockLight.Off
                : statutoryRun.IsLate ? ClockLight.StatutePassed
                : promisedRun.IsLate ? ClockLight.PromisePassed
                : openUntil is not null ? ClockLight.Stopped
                : warning <= moment.Day ? ClockLight.Warning
                : ClockLight.Running,
        };

        ClockRun Read(DayCount count, int days, DayKind kind)
        {
            var hidden = openUntil is not null && readings.NoDueDateWhileStopped && !(count.Due <= moment.Day);
            if (hidden)
                count.Read(DeadlineReading.NoDateWhileStopped);
            return RunReading.Of(count, days, kind, calendar, moment, ended, hidden);
        }
    }

    static DateOnly? StartOf(CaseFold fold, ItemTerms terms, DeadlineReadings readings)
    {
        var start = fold.AcceptedOn;
        if (terms.RunsFrom == ClockStart.Receipt && fold.ReceivedOn is { } received)
        {
            start = !readings.SupplementRestartsReceiptClock ? received
                : fold.DeclaredOn is { } declared ? declared
                : fold.Phase == ClockPhase.AwaitingSupplement ? null
                : received;
        }
        return start is { } from && !readings.TierCountsFromClockStart && fold.TierFixedOn > from ? fold.TierFixedOn : start;
    }

    static DayCount Extended(
        DayCounter counter, DayCount unextended, DateOnly start, TimeTier limits, int extra, DeadlineReadings readings)
    {
        if (extra <= 0)
            return unextended;
        DayCount statute;
        if (readings.ExtensionIsOnePeriod || unextended.Due is not { } due)
        {
            statute = counter.Count(start, limits.StatutoryDays, limits.StatutoryDayKind, extra);
        }
        else
        {
            var more = counter.Count(due, 0, limits.StatutoryDayKind, extra);
            statute = new() { Due = more.Due, MissingYear = more.MissingYear };
            statute.Days.AddRange([.. unextended.Days, .. more.Days.Skip(1)]);
            statute.Readings.UnionWith(unextended.Readings);
            statute.Readings.UnionWith(more.Readings);
        }
        statute.Read(DeadlineReading.Extension);
        return statute;
    }

    static void Note(DayCount count, CaseFold fold, ItemTerms terms, DeadlineReadings readings)
    {
        if (terms.Joint)
            count.Read(DeadlineReading.JointKeepsOwnLimits);
        if (fold.Tier is not null)
            count.Read(DeadlineReading.TierFromStart);
        if (fold.DeemedAccepted)
            count.Read(DeadlineReading.AcceptanceDate);
        if (terms.RunsFrom == ClockStart.Receipt && fold.DeclaredOn is not null && readings.SupplementRestartsReceiptClock)
            count.Read(DeadlineReading.ReceiptAfterSupplement);
        if (!terms.Licensing && count.Readings.Contains(DeadlineReading.StopDays))
            count.Read(DeadlineReading.InternalProcedures);
    }
}
