using Microsoft.Extensions.Localization;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Board;

/// <summary>The board at one moment. Nothing on it names a person, so that it may hang on a wall.</summary>
internal sealed record BoardView
{
    public required DateTime At { get; init; }
    public required WatcherPulse Watcher { get; init; }
    public required BoardFigures Figures { get; init; }
    public required IReadOnlyList<BoardLight> Lights { get; init; }
    public required IReadOnlyList<string> NotOpened { get; init; }
    public required IReadOnlyList<TrendDay> Trend { get; init; }
    public required MonthBalance Month { get; init; }
    public required IReadOnlyList<CardLine> Cards { get; init; }
    public required int OpenCards { get; init; }
    public required IReadOnlyList<WatchLine> DueSoon { get; init; }
    public required IReadOnlyList<BoardAct> Feed { get; init; }
    /// <summary>When the ledger was last signed.</summary>
    public required DateTime? LedgerSignedAt { get; init; }
}

internal sealed record WatcherPulse(DateTime? LastRunAt, bool IsSilent);

internal sealed record BoardFigures(
    int ReceivedToday, int ReceivedYesterdaySoFar, int Running, int Stopped, int ClosedToday, int EarlyToday, int Warnings, int YellowCards, int RedCards);

/// <param name="Light">The worst of its running cases and open cards.</param>
/// <param name="Count">How many of them have it; for a department without warnings its running cases.</param>
internal sealed record BoardLight(string Code, string Name, WatchLight Light, int Count)
{
    public string Words(IStringLocalizer localizer) =>
        Light == WatchLight.Normal ? localizer["Lights:Running", Count] : localizer["Lights:Counted", localizer[$"Light:{Light}"], Count];
}

internal sealed record TrendDay(DateOnly Day, int Received, int Closed);

/// <summary>carried over + received = closed + open, always.</summary>
internal sealed record MonthBalance(int CarriedOver, int Received, int Closed, int Open);

internal sealed record BoardAct(DateTime At, string Act, string Department, string Item, string CaseNumber);
