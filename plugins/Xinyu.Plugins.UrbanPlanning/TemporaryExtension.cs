namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>
/// GH-04: an earlier permit of the same applicant for the same kind at the same place makes this one its extension: one only,
/// and for a year at most. Before submission the applicant is not known yet.
/// </summary>
[Rule(TemporaryPermit.Item, 1)]
internal sealed class TemporaryExtension(IPlugInParameters parameters, IDepartmentLookup lookup) : IItemChecks
{
    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var form = snapshot.Form;
        if (snapshot.Applicant.Identifier.Length == 0 || form.Text("tempSite") is not { } site || form.Text("tempKind") is not { } kind)
            return [];
        var query = new LicenceQuery(TemporaryPermit.Item) { HolderIdentifier = snapshot.Applicant.Identifier };
        var earlier = (await lookup.LicencesAsync(query, cancellationToken)).Count(l => l.Form.Text("tempSite") == site && l.Form.Text("tempKind") == kind);
        if (earlier == 0)
            return [];
        string[] evidence = ["tempSite", "tempStart", "tempEnd"];
        if (form.Date("tempStart") is not { } start || form.Date("tempEnd") is not { } end)
            return [Unsettled.On(evidence)];
        var (most, years) = ((int)parameters.Number(TemporaryPermit.MostExtensions), (int)parameters.Number(TemporaryPermit.ExtensionYears));
        var finding = earlier > most ? Finding.SuggestRefusal("GH-04.ExtendedTooOften")
            : end > start.AddYears(years) ? Finding.SuggestRefusal("GH-04.ExtensionTooLong")
            : Finding.Pass("GH-04.ExtensionAllowed");
        return [finding with { Arguments = new() { { "site", site }, { "earlier", earlier }, { "most", most }, { "years", years } }, EvidenceFields = evidence }];
    }
}
