namespace Xinyu.Plugins.EnvironmentalProtection.Ledger;

/// <param name="County">Null where the place names none of the counties.</param>
/// <param name="DecidedOn">Null while the case runs.</param>
internal sealed record LedgerProject(string CaseNumber, string Name, string? County, DateOnly? DecidedOn, decimal? Cod, decimal? So2);
