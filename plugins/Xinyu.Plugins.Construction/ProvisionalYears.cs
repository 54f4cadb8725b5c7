namespace Xinyu.Plugins.Construction;

/// <summary>JS-06: a provisional qualification lasts a year and is extended for two at most; when they are over there is no further one.</summary>
[Rule(DeveloperQualification.Item, 1)]
internal sealed class ProvisionalYears(IPlugInParameters parameters, IDepartmentLookup lookup, IPlugInClock clock) : IItemChecks
{
    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Form.Text("devGrade") != DeveloperQualification.Provisional || snapshot.Applicant.Identifier.Length == 0)
            return [];
        var query = new LicenceQuery(DeveloperQualification.Item) { HolderIdentifier = snapshot.Applicant.Identifier };
        var first = (await lookup.LicencesAsync(query, cancellationToken))
            .Where(l => l.Form.Text("devGrade") == DeveloperQualification.Provisional).Min(l => (DateOnly?)l.IssuedOn);
        var years = (int)(parameters.Number(DeveloperQualification.ProvisionalYears) + parameters.Number(DeveloperQualification.ExtensionYears));
        var over = first?.AddYears(years);
        return
        [
            (over is null || clock.Today < over ? Finding.Pass("JS-06.ProvisionalAllowed") : Finding.SuggestRefusal("JS-06.ProvisionalUsedUp")) with
            {
                Arguments = new() { { "first", first ?? clock.Today }, { "years", years } },
                EvidenceFields = ["devGrade"],
            },
        ];
    }
}
