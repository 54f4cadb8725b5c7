namespace Xinyu.Benchmarks;

/// <param name="Met">Whether the bound is kept; a reading without a bound always is.</param>
internal sealed record Reading(string Measure, string Measured, string Bound, bool Met, string Detail = "");
