namespace Xinyu.Approval.Flows;

/// <summary>Why a command or a file was turned down. The code has its sentence in the localization files.</summary>
internal sealed record FlowFailure(string Code, string? ElementId = null, string? Detail = null);
