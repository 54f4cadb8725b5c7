using Xinyu.Plugins.Results;

namespace Xinyu.Plugins.Construction;

/// <summary>JS-06: a provisional qualification holds a year; the fourth grade the catalogue's years.</summary>
[Rule(DeveloperQualification.Item, 1)]
internal sealed class ProvisionalTerm(IPlugInParameters parameters) : IResultValidity
{
    public Task<ValidityTerm?> TermAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(snapshot.Form.Text("devGrade") == DeveloperQualification.Provisional
            ? ValidityTerm.OfYears((int)parameters.Number(DeveloperQualification.ProvisionalYears))
            : null);
}
