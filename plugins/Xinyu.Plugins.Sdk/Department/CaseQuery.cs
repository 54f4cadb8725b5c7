namespace Xinyu.Plugins.Department;

/// <summary>Which past cases to read; at most <see cref="MaxCount"/>, the latest first.</summary>
public sealed record CaseQuery(string ItemCode)
{
    public PastCaseOutcome? Outcome { get; init; }

    public string? ApplicantIdentifier { get; init; }

    /// <summary>Only cases decided on this day or later.</summary>
    public DateOnly? DecidedFrom { get; init; }

    /// <summary>The case the question is about, so that it does not count itself.</summary>
    public string? ExceptCaseNumber { get; init; }

    public int MaxCount { get; init; } = 1000;
}
