using Xinyu.Approval.Calendar;

namespace Xinyu.Approval.Deadlines;

/// <summary>
/// Folds the events of a case into the facts the clocks need: phases, acceptance (also the deemed one), procedures,
/// tier, extension and end. What the law gives no effect is listed with its reason.
/// </summary>
sealed class CaseFold(ItemTerms terms, WorkCalendar calendar, DeadlineReadings readings)
{
    ClockMoment? _sent;

    public ClockPhase Phase { get; private set; }
    public DateOnly? ReceivedOn { get; private set; }
    public DayCount? Completeness { get; private set; }
    public ClockMoment? CompletenessEnded { get; private set; }
    public DateOnly? DeclaredOn { get; private set; }
    public DayCount? Check { get; private set; }
    public ClockMoment? CheckEnded { get; private set; }
    public DateOnly? SupplementUntil { get; private set; }
    public DateOnly? AcceptedOn { get; private set; }
    public bool DeemedAccepted { get; private set; }
    public TimeTier? Tier { get; private set; }
    public DateOnly? TierFixedOn { get; private set; }
    public ClockEvent? Extension { get; private set; }
    public ClockEvent? Decision { get; private set; }
    public ClockMoment? Delivered { get; private set; }
    public ClockMoment? Ended { get; private set; }
    /// <summary>When staff were first sent for inspection or test (T12), by a procedure of that kind or by a check on the spot.</summary>
    public ClockMoment? StaffSent => Procedures.Inspected is { } inspected && !(_sent < inspected) ? inspected : _sent;
    public ProcedureFold Procedures { get; } = new();
    public List<IgnoredEvent> Ignored { get; } = [];

    public static CaseFold Of(
        IReadOnlyList<ClockEvent> events, ItemTerms terms, WorkCalendar calendar, DeadlineReadings readings, ClockMoment asOf)
    {
        var fold = new CaseFold(terms, calendar, readings);
        foreach (var e in events)
        {
            if (fold.Apply(e) is { } reason)
                fold.Ignored.Add(new(e, reason));
        }
        fold.Lapse(asOf);
        return fold;
    }

    IgnoredReason? Apply(ClockEvent e)
    {
        if (Phase == ClockPhase.Closed)
            return IgnoredReason.WrongPhase;
        // Refusing to accept is possible until acceptance is recorded; being late with it is carded, not blocked.
        if (e.Kind is not (ClockEventKind.Accepted or ClockEventKind.Closed))
            Lapse(e.At);
        return e.Kind switch
        {
            ClockEventKind.Received => Receive(e),
            ClockEventKind.SupplementRequested => RequestSupplement(e),
            ClockEventKind.SupplementDeclared => DeclareSupplement(e),
            ClockEventKind.DefectRepeated => RepeatDefect(e),
            ClockEventKind.Accepted => Accept(e),
            ClockEventKind.TierFixed => FixTier(e),
            ClockEventKind.ProcedureStarted => Procedures.Start(e, inDelivery: Phase == ClockPhase.Decided),
            ClockEventKind.ProcedureEnded => Procedures.End(e),
            ClockEventKind.StaffSent => Send(e),
            ClockEventKind.Extended => Extend(e),
            ClockEventKind.Decided when Phase != ClockPhase.Decided => Decide(e),
            ClockEventKind.Delivered when Phase == ClockPhase.Decided => Deliver(e),
            ClockEventKind.Closed => Close(e),
            ClockEventKind.Decided => IgnoredReason.Repeated,
            _ => IgnoredReason.WrongPhase,
        };
    }

    IgnoredReason? Receive(ClockEvent e)
    {
        if (ReceivedOn is not null)
            return IgnoredReason.Repeated;
        if (Phase != ClockPhase.Draft)
            return IgnoredReason.WrongPhase;
        ReceivedOn = DayOfApplicant(e.At);
        Completeness = CountPlain(ReceivedOn.Value, LegalLimits.CompletenessDays, e.At);
        return Enter(ClockPhase.Received);
    }

    IgnoredReason? RequestSupplement(ClockEvent e)
    {
        if (Phase is ClockPhase.AwaitingSupplement or ClockPhase.Checking)
            return IgnoredReason.SecondSupplementNotice;
        if (Phase == ClockPhase.InReview)
        {
            if (readings.ReviewSupplementStopsClock)
                return Procedures.Start(e with { Key = ReviewSupplement, Stops = true }, inDelivery: false);
            return DeemedAccepted ? IgnoredReason.AfterLapse : IgnoredReason.NoGroundInReview;
        }
        if (Phase != ClockPhase.Received)
            return IgnoredReason.WrongPhase;
        EndEarlyClock(e.At);
        SupplementUntil = e.Until;
        return Enter(ClockPhase.AwaitingSupplement);
    }

    IgnoredReason? DeclareSupplement(ClockEvent e)
    {
        if (Phase == ClockPhase.InReview && readings.ReviewSupplementStopsClock)
            return Procedures.End(e with { Key = ReviewSupplement });
        if (Phase != ClockPhase.AwaitingSupplement)
            return IgnoredReason.WrongPhase;
        DeclaredOn = DayOfApplicant(e.At);
        Check = CountPlain(DeclaredOn.Value, LegalLimits.CheckDays, e.At);
        CheckEnded = null;
        return Enter(ClockPhase.Checking);
    }

    IgnoredReason? RepeatDefect(ClockEvent e)
    {
        if (Phase != ClockPhase.Checking)
            return Phase == ClockPhase.InReview && DeemedAccepted ? IgnoredReason.AfterLapse : IgnoredReason.WrongPhase;
        EndEarlyClock(e.At);
        DeclaredOn = null;
        SupplementUntil = e.Until ?? SupplementUntil;
        return Enter(ClockPhase.AwaitingSupplement);
    }

    IgnoredReason? Accept(ClockEvent e)
    {
        if (Phase is ClockPhase.InReview && DeemedAccepted && !readings.LapsedAcceptanceStaysBackDated)
        {
            (AcceptedOn, DeemedAccepted) = (e.Day, false);
            return null;
        }
        if (Phase is ClockPhase.InReview or ClockPhase.Decided)
            return DeemedAccepted ? IgnoredReason.AfterLapse : IgnoredReason.Repeated;
        if (terms.Licensing && e.Deemed || readings.LapsedAcceptanceStaysBackDated && HasLapsed(e.At))
            return AcceptBy(Phase == ClockPhase.Checking ? DeclaredOn : ReceivedOn ?? e.Day, e.At, deemed: true);
        return AcceptBy(
            Phase switch
            {
                ClockPhase.Checking => DeclaredOn, // T4: complete from the day the supplement was
                ClockPhase.Received when !readings.AcceptanceStartsOnItsDay => ReceivedOn,
                _ => e.Day,
            },
            e.At,
            deemed: false);
    }

    IgnoredReason? AcceptBy(DateOnly? day, ClockMoment ended, bool deemed)
    {
        EndEarlyClock(ended);
        (AcceptedOn, DeemedAccepted) = (day, deemed);
        return Enter(ClockPhase.InReview);
    }

    /// <summary>T3, and the check of a supplement: the limit over, acceptance is deemed. Internal items have no automatism.</summary>
    void Lapse(ClockMoment at)
    {
        if (HasLapsed(at))
            AcceptBy(Phase == ClockPhase.Checking ? DeclaredOn : ReceivedOn, at, deemed: true);
    }

    bool HasLapsed(ClockMoment at) => terms.Licensing && Phase switch
    {
        ClockPhase.Received => Completeness?.Due is { } due && at.IsPast(due),
        ClockPhase.Checking => Check?.Due is { } due && at.IsPast(due),
        _ => false,
    };

    IgnoredReason? FixTier(ClockEvent e)
    {
        if (Phase == ClockPhase.Decided)
            return IgnoredReason.WrongPhase;
        if (terms.TierOf(e.Key) is not { } tier)
            return IgnoredReason.UnknownTier;
        (Tier, TierFixedOn) = (tier, e.Day); // a correction before the decision replaces it (reading 9)
        return null;
    }

    /// <summary>Any number of checks; the first one counts.</summary>
    IgnoredReason? Send(ClockEvent e)
    {
        _sent ??= e.At;
        return null;
    }

    IgnoredReason? Extend(ClockEvent e)
    {
        if (!terms.Licensing)
            return IgnoredReason.NotLicensing;
        if (terms.LongestExtension() == 0)
            return IgnoredReason.NotExtendable;
        if (e.Days <= 0)
            return IgnoredReason.NoDays;
        if (Extension is not null)
            return IgnoredReason.Repeated;
        if (Phase != ClockPhase.InReview)
            return IgnoredReason.WrongPhase;
        Extension = e; // whether it came in time is known once the statute is counted
        return null;
    }

    /// <summary>The extension came after the statute was over.</summary>
    public void DropLateExtension()
    {
        Ignored.Add(new(Extension!, IgnoredReason.ExtensionTooLate));
        Extension = null;
    }

    IgnoredReason? Decide(ClockEvent e)
    {
        EndEarlyClock(e.At);
        Procedures.EndAll(e.Day);
        Decision = e;
        return Enter(ClockPhase.Decided);
    }

    IgnoredReason? Deliver(ClockEvent e)
    {
        Delivered = e.At;
        return Close(e);
    }

    IgnoredReason? Close(ClockEvent e)
    {
        EndEarlyClock(e.At);
        Procedures.EndAll(e.Day);
        Ended = e.At;
        return Enter(ClockPhase.Closed);
    }

    void EndEarlyClock(ClockMoment at)
    {
        if (Phase == ClockPhase.Received)
            CompletenessEnded = at;
        else if (Phase == ClockPhase.Checking)
            CheckEnded = at;
    }

    IgnoredReason? Enter(ClockPhase phase)
    {
        Phase = phase;
        return null;
    }

    DateOnly DayOfApplicant(ClockMoment at)
    {
        if (readings.ReceiptBelongsToItsDate)
            return at.Day;
        var day = at.AfterClosing ? at.Day.AddDays(1) : at.Day;
        while (calendar.IsPublished(day.Year) && !calendar.IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    DayCount CountPlain(DateOnly start, int days, ClockMoment at)
    {
        var count = new DayCounter(calendar, readings, StopDays.None).Count(start, days, DayKind.Working);
        if (at.AfterClosing || !calendar.IsPublished(at.Day.Year) || !calendar.IsWorkingDay(at.Day))
            count.Read(DeadlineReading.ReceiptDate);
        return count;
    }

    const string ReviewSupplement = "supplement";
}
