namespace Xinyu.Plugins.Construction;

/// <summary>
/// JS-01 for a developer of the fourth grade or a provisional one (JS-06): no more than 250,000 square metres. Before
/// submission the applicant is not known yet, and there is nothing to look up.
/// </summary>
[Rule(DeveloperQualification.Item, 2)]
internal sealed class DeveloperScale(IPlugInParameters parameters, IDepartmentLookup lookup, IPlugInClock clock) : IItemChecks
{
    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Applicant.Identifier.Length == 0 || snapshot.Form.Number("constructArea") is not { } area)
            return [];
        var query = new LicenceQuery(DeveloperQualification.Item) { HolderIdentifier = snapshot.Applicant.Identifier, ValidOn = clock.Today };
        var grades = (await lookup.LicencesAsync(query, cancellationToken)).Select(l => l.Form.Text("devGrade")).OfType<string>().ToList();
        if (grades.Count == 0)
            return [];
        var most = parameters.Number(DeveloperQualification.MostArea);
        return
        [
            (area <= most ? Finding.Pass("JS-01.DeveloperScaleWithin") : Finding.SuggestRefusal("JS-01.DeveloperScaleExceeded")) with
            {
                Arguments = new() { { "grade", string.Join("、", grades) }, { "area", area }, { "most", most } },
                EvidenceFields = ["constructArea"],
            },
        ];
    }
}
