using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Json;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Events;

namespace Xinyu.Supervision.Watching;

/// <summary>
/// What supervision keeps of one case: the clock events and the limits it is pinned to, so that it can compute the legal clock
/// itself, and the reading of it for lists and lights. Its key is the case's.
/// </summary>
internal sealed class Watch : VersionedAggregateRoot<Guid>
{
    private Watch() { }

    public Watch(CaseProgressedEto first)
        : base(first.CaseId)
    {
        (CaseNumber, DepartmentCode, DepartmentName) = (first.CaseNumber, first.DepartmentCode, first.DepartmentName);
        (ItemCode, ItemName, ItemVersion) = (first.ItemCode, first.ItemName, first.ItemVersion);
        (ReceivedAt, ClockEventsJson) = (first.OccurredAt, "[]");
        TermsJson = first.Terms is { } terms ? StoredJson.Write(terms) : null;
    }

    public string CaseNumber { get; private set; } = "";
    public string DepartmentCode { get; private set; } = "";
    public string DepartmentName { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    public string ItemName { get; private set; } = "";
    public int ItemVersion { get; private set; }
    public CaseState State { get; private set; }
    public int LastSeq { get; private set; }
    public int Supplements { get; private set; }
    /// <summary>Null when the first event told no limits: such a case is traced, its time cannot be watched.</summary>
    public string? TermsJson { get; private set; }
    public string ClockEventsJson { get; private set; } = "";
    public string OpenTasksJson { get; private set; } = "[]";
    public string? TaskName { get; private set; }
    public string? TaskPostName { get; private set; }
    public DateTime ReceivedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public bool IsOpen { get; private set; } = true;
    /// <summary>Decided before the promised day.</summary>
    public bool IsEarly { get; private set; }

    public WatchLight Light { get; private set; } = WatchLight.Normal;
    /// <summary>The light as a number, the worst first.</summary>
    public int Risk { get; private set; } = (int)WatchLight.Normal;
    public DateOnly? PromisedDue { get; private set; }
    public DateOnly? StatutoryDue { get; private set; }
    public DateOnly? StoppedUntil { get; private set; }
    /// <summary>The day that falls due next, whichever clock it is of.</summary>
    public DateOnly? NextDue { get; private set; }
    /// <summary>When the watcher has to look again (UTC); null when nothing changes by itself.</summary>
    public DateTime? NextCheckAt { get; private set; }
    public DateTime? CheckedAt { get; private set; }
    /// <summary>The calendar of the last reading; after a publication the one the next reading needs at least.</summary>
    public int CalendarVersion { get; private set; }

    /// <summary>Number of the bundle that it is a part of (联办).</summary>
    public string? Bundle { get; private set; }
    public int BundleSeq { get; private set; }
    public DateOnly? JointWarnOn { get; private set; }
    /// <summary>The joint clock's last day as last told; null while it stands, and once it has ended.</summary>
    public DateOnly? JointDue { get; private set; }
    /// <summary>The end of the bundle depends on this case: its department gets the card.</summary>
    public bool JointBlocks { get; private set; }

    /// <summary>An older telling that arrives late changes nothing.</summary>
    public void Join(BundleProgressedEto told, bool blocks)
    {
        if (told.Seq <= BundleSeq) return;
        (Bundle, BundleSeq, JointBlocks) = (told.Number, told.Seq, blocks);
        (JointWarnOn, JointDue) = told.Clock.EndedOn is null ? (told.Clock.WarnOn, told.Clock.Due) : (null, null);
    }

    public ItemTerms? Terms() => TermsJson is null ? null : StoredJson.Read<ItemTerms>(TermsJson);

    public IReadOnlyList<ClockEvent> ClockEvents() => StoredJson.Read<List<ClockEvent>>(ClockEventsJson);

    public IReadOnlyList<OpenTask> OpenTasks() => StoredJson.Read<List<OpenTask>>(OpenTasksJson);

    public void Apply(CaseProgressedEto next)
    {
        (LastSeq, State) = (next.Seq, next.State);
        if (next.Kind == CaseEventKind.SupplementRequested) Supplements++;
        if (next is { Kind: CaseEventKind.Migrated, Terms: { } terms })
            (TermsJson, ItemVersion, ItemName) = (StoredJson.Write(terms), next.ItemVersion, next.ItemName);
        if (next.ClockEvent is { } moved) ClockEventsJson = StoredJson.Write<IReadOnlyList<ClockEvent>>([.. ClockEvents(), moved]);
        OpenTasksJson = StoredJson.Write(next.OpenTasks);
        CalendarVersion = Math.Max(CalendarVersion, next.Clock.CalendarVersion);
        (TaskName, TaskPostName) = next.OpenTasks is [var task, ..] ? (task.Name, task.PostName) : (null, null);
        IsOpen = State is not (CaseState.Closed or CaseState.NotAccepted);
        if (!IsOpen) ClosedAt ??= next.OccurredAt;
    }

    public void Read(WatchReading reading, DateTime now)
    {
        (Light, Risk, IsEarly) = (reading.Light, (int)reading.Light, reading.IsEarly);
        (PromisedDue, StatutoryDue, StoppedUntil, NextDue) = (reading.PromisedDue, reading.StatutoryDue, reading.StoppedUntil, reading.NextDue);
        (NextCheckAt, CheckedAt, CalendarVersion) = (reading.NextCheckAt, now, reading.CalendarVersion);
    }

    /// <summary>A calendar was published: every running case is due at once and is read with that version or a later one.</summary>
    public static Task<int> RecheckAllAsync(XinyuDbContext db, DateTime now, int calendarVersion, CancellationToken cancellationToken) =>
        db.Set<Watch>().IgnoreQueryFilters([DepartmentScope.FilterName]).Where(w => w.IsOpen).ExecuteUpdateAsync(
            s => s.SetProperty(w => w.NextCheckAt, now).SetProperty(w => w.CalendarVersion, calendarVersion), cancellationToken);

    /// <summary>Every running case is due at once: a parameter changed.</summary>
    public static Task<int> RecheckAllAsync(XinyuDbContext db, DateTime now, CancellationToken cancellationToken) =>
        db.Set<Watch>().IgnoreQueryFilters([DepartmentScope.FilterName]).Where(w => w.IsOpen)
            .ExecuteUpdateAsync(s => s.SetProperty(w => w.NextCheckAt, now), cancellationToken);
}
