using Xinyu.Plugins.Results;

namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>GH-04: the permit holds for the period applied for, which the rules keep within two years.</summary>
[Rule(TemporaryPermit.Item, 1)]
internal sealed class TemporaryTerm : IResultValidity
{
    public Task<ValidityTerm?> TermAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(snapshot.Form.Date("tempStart") is { } start && snapshot.Form.Date("tempEnd") is { } end && end >= start ? ValidityTerm.Period(start, end) : null);
}
