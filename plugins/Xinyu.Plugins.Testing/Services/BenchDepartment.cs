using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Department;

namespace Xinyu.Plugins.Testing.Services;

/// <summary>The department's past cases and licences, as the test gives them, asked the way the host answers.</summary>
public sealed class BenchDepartment : IDepartmentLookup
{
    private readonly List<PastCase> _cases = [];
    private readonly List<LicenceSnapshot> _licences = [];

    /// <summary>The queries for cases that were asked, the last one at the end.</summary>
    public IList<CaseQuery> AskedCases { get; } = [];

    public IList<LicenceQuery> AskedLicences { get; } = [];

    /// <param name="form">An object with the form's fields, checked against the item's catalogue.</param>
    public BenchDepartment AddCase(
        string itemCode, PastCaseOutcome outcome, object form, string applicant = ItemBench.ApplicantIdentifier, DateOnly? receivedOn = null, DateOnly? decidedOn = null)
    {
        _cases.Add(new PastCase(
            $"{itemCode}-{_cases.Count + 1:0000}", itemCode, outcome, receivedOn ?? new DateOnly(2026, 1, 5),
            decidedOn ?? (outcome is PastCaseOutcome.Granted or PastCaseOutcome.Refused ? new DateOnly(2026, 2, 5) : null), applicant,
            CheckedForm.Of(itemCode, form)));
        return this;
    }

    public BenchDepartment AddLicence(
        string itemCode, string number, object form, string holder = ItemBench.ApplicantIdentifier,
        DateOnly? issuedOn = null, DateOnly? validUntil = null, DateOnly? endedOn = null)
    {
        _licences.Add(new LicenceSnapshot(number, itemCode, holder, issuedOn ?? new DateOnly(2026, 1, 5), validUntil, endedOn, CheckedForm.Of(itemCode, form)));
        return this;
    }

    public Task<IReadOnlyList<PastCase>> CasesAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        AskedCases.Add(query);
        return Task.FromResult<IReadOnlyList<PastCase>>([.. _cases
            .Where(c => c.ItemCode == query.ItemCode && c.CaseNumber != query.ExceptCaseNumber)
            .Where(c => query.Outcome is null || c.Outcome == query.Outcome)
            .Where(c => query.ApplicantIdentifier is null || c.ApplicantIdentifier == query.ApplicantIdentifier)
            .Where(c => query.DecidedFrom is null || c.DecidedOn >= query.DecidedFrom)
            .OrderByDescending(c => c.ReceivedOn).Take(query.MaxCount)]);
    }

    public Task<IReadOnlyList<LicenceSnapshot>> LicencesAsync(LicenceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        AskedLicences.Add(query);
        return Task.FromResult<IReadOnlyList<LicenceSnapshot>>([.. _licences
            .Where(l => l.ItemCode == query.ItemCode)
            .Where(l => query.Number is null || l.Number == query.Number)
            .Where(l => query.HolderIdentifier is null || l.HolderIdentifier == query.HolderIdentifier)
            .Where(l => query.ValidOn is not { } day || (l.IssuedOn <= day && (l.ValidUntil ?? day) >= day && (l.EndedOn is null || l.EndedOn > day)))
            .Take(query.MaxCount)]);
    }
}
