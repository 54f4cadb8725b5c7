namespace Xinyu.Supervision.Cards;

/// <summary>A card as lists and the board show it.</summary>
/// <param name="What">How much over, or which wrong.</param>
/// <param name="Where">Where it stands: to send, sent, urged until.</param>
internal sealed record CardLine(
    Guid Id, string CaseNumber, string DepartmentCode, string DepartmentName, string ItemCode, string ItemName, string Rule, CardLevel Level, CardState State,
    bool IsOpen, string What, string Evidence, string Where, DateTime Since, DateTime RaisedAt, DateOnly? ReplyDue, int Version);
