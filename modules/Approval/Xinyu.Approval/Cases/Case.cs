using Xinyu.Abp;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Intake;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;
using Xinyu.Approval.Licences;

namespace Xinyu.Approval.Cases;

/// <summary>
/// One application before the authority. The row holds the current state; the append-only events hold how it came about,
/// and the row can be rebuilt from them. <see cref="Append"/> is the only way to change it.
/// </summary>
internal sealed partial class Case : AggregateRoot<Guid>, IHasEntityVersion
{
    private readonly List<CaseEvent> _events = [];
    private readonly List<CaseEvent> _new = [];

    private Case() { }

    public string CaseNumber { get; private set; } = "";
    public Guid? ApplicationId { get; private set; }
    public Guid? ApplicantUserId { get; private set; }
    public string Channel { get; private set; } = "";

    /// <summary>The department that filed an internal item with this one; it may follow the case as an applicant does.</summary>
    public string? FiledFrom { get; private set; }
    public string DepartmentCode { get; private set; } = "";
    public string ItemCode { get; private set; } = "";
    public string ItemName { get; private set; } = "";
    public int ItemVersion { get; private set; }
    /// <summary>The version it was applied under: form and materials are read by it, whatever version the case is decided by.</summary>
    public int FiledVersion { get; private set; }
    public string FlowKey { get; private set; } = "";
    public int FlowVersion { get; private set; }
    public string? PlugInVersion { get; private set; }
    public string ApplicantKind { get; private set; } = "";
    [DisableAuditing] public string ApplicantName { get; private set; } = "";
    /// <summary>Tells an applicant's cases from others' without his number in the open.</summary>
    [DisableAuditing] public string ApplicantIdHash { get; private set; } = "";

    [DisableAuditing] public string ApplicantJson { get; private set; } = "";
    [DisableAuditing] public string FormJson { get; private set; } = "";

    /// <summary>What the form names itself by, such as the project; may be empty.</summary>
    [DisableAuditing] public string Title { get; private set; } = "";

    public ApplicationPurpose Purpose { get; private set; }
    /// <summary>The licence to change or renew.</summary>
    public Guid? LicenceId { get; private set; }
    /// <summary>That licence's last day as the application found it: until then an application in time is answered (art. 50).</summary>
    public DateOnly? LicenceExpiry { get; private set; }

    public CaseState State { get; private set; }
    public int LastSeq { get; private set; }
    public string? FlowState { get; private set; }
    public string? Tier { get; private set; }
    public int Supplements { get; private set; }
    public string? DefectsJson { get; private set; }
    public DateOnly? SupplementUntil { get; private set; }
    public bool? IsGranted { get; private set; }
    public int? Rating { get; private set; }
    public int FindingsToCheck { get; private set; }
    public string? TaskName { get; private set; }
    public string? TaskPost { get; private set; }

    public DateTime ReceivedAt { get; private set; }
    public DateTime? AcceptedAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public int EntityVersion { get; private set; }

    public IReadOnlyList<CaseEvent> Events => _events;

    /// <summary>Appended in this act and not yet published.</summary>
    public IReadOnlyList<CaseEvent> NewEvents => _new;

    public Applicant Applicant() => StoredJson.Read<Applicant>(ApplicantJson);

    public IReadOnlyList<Defect> Defects() => DefectsJson is null ? [] : StoredJson.Read<List<Defect>>(DefectsJson);

    public IReadOnlyList<ClockEvent> ClockEvents() =>
        [.. _events.OrderBy(e => e.Seq).Select(e => e.ReadData().Clock).OfType<ClockEvent>()];

    public IReadOnlyList<CaseEvent> TakeNewEvents()
    {
        var taken = _new.ToArray();
        _new.Clear();
        return taken;
    }

    private CaseEvent Append(
        CaseEventKind kind, CaseMoment moment, CaseActor actor, string? step = null, ClockEvent? clock = null,
        IReadOnlyDictionary<string, string>? arguments = null, IReadOnlyList<Defect>? defects = null, bool stops = false, DateOnly? effective = null)
    {
        CaseState? before = LastSeq == 0 ? null : State;
        if (CaseTransitions.Next(before, kind, stops, step) is not { } after)
            throw new BusinessException(CaseTransitions.ReasonAgainst(before, kind)).WithData("CaseNumber", CaseNumber);
        LastSeq++;
        State = after;
        if (after is CaseState.Closed or CaseState.NotAccepted) ClosedAt ??= moment.Now;
        var entry = new CaseEvent(
            moment.NewId(), Id, LastSeq, kind, moment.OccurredAt ?? moment.Now, moment.Now, effective ?? moment.Today, actor, step, after,
            new CaseEventData(arguments ?? new Dictionary<string, string>(), clock, defects));
        _events.Add(entry);
        _new.Add(entry);
        return entry;
    }

    public void EnsureAllowed(CaseEventKind kind, bool stops = false, string? step = null)
    {
        CaseState? state = LastSeq == 0 ? null : State;
        if (CaseTransitions.Next(state, kind, stops, step) is null)
            throw new BusinessException(CaseTransitions.ReasonAgainst(state, kind)).WithData("CaseNumber", CaseNumber);
    }

    public static Case Receive(
        Guid id, ItemDefinition item, int flowVersion, string? plugInVersion, ReceivedApplication application, CaseMoment moment)
    {
        var received = new Case
        {
            Id = id,
            CaseNumber = application.CaseNumber,
            ApplicationId = application.ApplicationId,
            ApplicantUserId = application.ApplicantUserId,
            Channel = application.Channel,
            FiledFrom = application.FiledFrom,
            DepartmentCode = item.DepartmentCode,
            ItemCode = item.Code,
            ItemName = item.Name,
            ItemVersion = application.ItemVersion,
            FiledVersion = application.ItemVersion,
            FlowKey = item.Flow,
            FlowVersion = flowVersion,
            PlugInVersion = plugInVersion,
            ApplicantKind = application.Applicant.Kind,
            ApplicantName = application.Applicant.Name,
            ApplicantIdHash = LicenceRegister.HolderHash(application.Applicant.IdNumber),
            ApplicantJson = StoredJson.Write(application.Applicant),
            FormJson = application.FormJson,
            Title = FormTitle.Of(item.Fields, FormValues.FromJson(item.Fields, application.FormJson)),
            ReceivedAt = moment.OccurredAt ?? moment.Now,
            Purpose = application.Licence?.Purpose ?? ApplicationPurpose.First,
            LicenceId = application.Licence?.Id,
            LicenceExpiry = application.LicenceExpiry,
        };
        received.Append(
            CaseEventKind.Received, moment, application.ReceivedBy ?? CaseActor.Applicant(application.ApplicantUserId), clock: ClockEvent.Received(moment.Clock),
            arguments: Arguments(("channel", application.Channel), ("filedFrom", application.FiledFrom is null ? null : application.Applicant.Name), ("proof", application.Proof?.Sha256),
                ("purpose", application.Licence?.Purpose.ToString()), ("licence", application.Licence?.Number), ("expiry", application.LicenceExpiry?.Iso())));
        return received;
    }
}

/// <summary>The instant of an act: the recording time (UTC), the legal day in Asia/Shanghai, and keys for what it appends.</summary>
/// <param name="OccurredAt">When it happened, if that was earlier than the recording (an application that travelled).</param>
/// <param name="Closing">When the authority's business closes.</param>
internal sealed record CaseMoment(DateTime Now, DateOnly Today, Func<Guid> NewId, DateTime? OccurredAt = null, TimeOnly? Closing = null)
{
    /// <summary>The same moment as the legal clock takes it: the day, and whether business had closed.</summary>
    public ClockMoment Clock => LegalDay.Moment(OccurredAt ?? Now, Closing);
}
