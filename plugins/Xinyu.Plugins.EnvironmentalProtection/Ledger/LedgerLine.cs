namespace Xinyu.Plugins.EnvironmentalProtection.Ledger;

/// <summary>One pollutant of one county, in tons a year.</summary>
/// <param name="Remaining">As determined on the parameter's day; null when the bureau has entered none.</param>
/// <param name="Approved">By approvals from that day on.</param>
/// <param name="Running">Asked for in cases that are not decided yet.</param>
internal sealed record LedgerLine(string County, string Pollutant, decimal? Remaining, decimal Approved, decimal Running)
{
    public decimal? Left => Remaining - Approved;

    /// <summary>Not every case that runs could be approved.</summary>
    public bool IsShort => Left < Running;

    public bool IsUsedUp => Left <= 0;
}
