using Xinyu.Approval.Cases;

namespace Xinyu.Tests.Approval.Cases;

/// <summary>
/// DOMAIN.md 4 written down by hand, cell by cell: for each thing that can happen (rows) in each state (columns) where it leads,
/// or the reason why the law forbids it.
/// </summary>
internal static class CaseStateTable
{
    /// <summary>Capitals are states, in the order of the columns; three letters are reasons.</summary>
    private const string Cells = """
                               R    W    K    A    I    S    D    C    N
        Received               rcv  rcv  rcv  rcv  rcv  rcv  rcv  rcv  rcv
        FindingsRecorded       R    W    K    A    I    S    D    clo  not
        Recused                R    W    K    A    I    S    D    clo  not
        MaterialJudged         R    W    K    A    I    S    D    clo  not
        ClockRecomputed        R    W    K    A    I    S    D    C    N
        NotNeeded              N    N    N    acc  acc  acc  dec  clo  not
        NotCompetent           N    N    N    acc  acc  acc  dec  clo  not
        CorrectedOnSpot        R    sup  sup  acc  acc  acc  dec  clo  not
        SupplementRequested    W    onc  onc  acc  acc  acc  dec  clo  not
        SupplementPartSupplied nos  W    nos  nos  nos  nos  nos  nos  nos
        SupplementDeclared     nos  K    nos  nos  nos  nos  nos  nos  nos
        SupplementLapsed       nos  C    nos  nos  nos  nos  nos  nos  nos
        DefectRepeated         chk  chk  W    acc  acc  acc  dec  clo  not
        Accepted               A    sup  A    acc  acc  acc  dec  clo  not
        DeemedAccepted         A    sup  A    acc  acc  acc  dec  clo  not
        TaskOpened             nya  nya  nya  I    I    S    D    clo  not
        TaskCompleted          nya  nya  nya  A    I    S    D    clo  not
        TimerFired             nya  nya  nya  A    I    bye  D    clo  not
        TierFixed              R    W    K    A    I    S    dec  clo  not
        SiteChecked            nya  nya  nya  A    I    S    dec  clo  not
        ProcedureStarted       nya  nya  nya  rev  S    S    dec  clo  not
        ProcedureEnded         nya  nya  nya  rev  I    I    dec  clo  not
        HearingTold            nya  nya  nya  A    I    S    dec  clo  not
        HearingRequested       nya  nya  nya  A    I    S    dec  clo  not
        CountersignInvited     nya  nya  nya  A    I    S    dec  clo  not
        Migrated               nya  nya  nya  A    I    S    dec  clo  not
        JointExtended          nya  nya  nya  A    I    S    dec  clo  not
        Extended               nya  nya  nya  A    I    S    dec  clo  not
        Withdrawn              C    C    C    C    C    C    dec  clo  not
        Granted                nya  nya  nya  D    D    hlt  twc  clo  not
        Refused                nya  nya  nya  D    D    hlt  twc  clo  not
        DeemedRenewed          nya  nya  nya  D    D    D    twc  clo  not
        LicenceIssued          nyd  nyd  nyd  nyd  nyd  nyd  D    clo  not
        LicenceChanged         nyd  nyd  nyd  nyd  nyd  nyd  D    C    not
        LicenceRenewed         nyd  nyd  nyd  nyd  nyd  nyd  D    C    not
        LicenceWithdrawn       nyd  nyd  nyd  nyd  nyd  nyd  D    C    not
        LicenceRevoked         nyd  nyd  nyd  nyd  nyd  nyd  D    C    not
        LicenceCancelled       nyd  nyd  nyd  nyd  nyd  nyd  D    C    not
        Delivered              nyd  nyd  nyd  nyd  nyd  nyd  C    clo  not
        FeeNotified            nya  nya  nya  A    I    S    D    clo  not
        FeePaid                nya  nya  nya  A    I    S    D    clo  not
        Rated                  nyc  nyc  nyc  nyc  nyc  nyc  nyc  C    N
        """;

    private static readonly Dictionary<string, CaseState> States = new()
    {
        ["R"] = CaseState.Received, ["W"] = CaseState.AwaitingSupplement, ["K"] = CaseState.Checking, ["A"] = CaseState.Accepted, ["I"] = CaseState.InReview,
        ["S"] = CaseState.Suspended, ["D"] = CaseState.Decided, ["C"] = CaseState.Closed, ["N"] = CaseState.NotAccepted,
    };

    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["rcv"] = "Approval:ReceivedAlready", ["acc"] = "Approval:AlreadyAccepted", ["dec"] = "Approval:CaseDecided", ["twc"] = "Approval:CaseAlreadyDecided",
        ["clo"] = "Approval:CaseClosed", ["not"] = "Approval:CaseNotAccepted", ["nya"] = "Approval:NotYetAccepted", ["sup"] = "Approval:SupplementOpen",
        ["onc"] = "Approval:SupplementOnlyOnce", ["nos"] = "Approval:NoSupplementOpen", ["chk"] = "Approval:NothingToCheck", ["hlt"] = "Approval:DecisionWhileSuspended",
        ["rev"] = "Approval:ReviewNotStarted", ["nyd"] = "Approval:NotYetDecided", ["nyc"] = "Approval:NotYetClosed",
        ["bye"] = "Approval:ActNotAllowed", // a flow's timer stands while the clock does
    };

    public static IReadOnlyDictionary<(CaseState State, CaseEventKind Kind), (CaseState? Next, string? Reason)> All { get; } = Read();

    public static string? ReasonAgainst(CaseState state, CaseEventKind kind) => All[(state, kind)].Reason;

    private static Dictionary<(CaseState, CaseEventKind), (CaseState?, string?)> Read()
    {
        var lines = Cells.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return lines.Skip(1).SelectMany(line => lines[0].Select((column, i) => (Key: (States[column], Enum.Parse<CaseEventKind>(line[0])), Cell: line[i + 1])))
            .ToDictionary(c => c.Key, c => States.TryGetValue(c.Cell, out var next) ? ((CaseState?)next, (string?)null) : (null, Reasons[c.Cell]));
    }
}
