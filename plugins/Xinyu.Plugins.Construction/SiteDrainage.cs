namespace Xinyu.Plugins.Construction;

/// <summary>JS-03: how long a site may drain, told to the official before <see cref="SiteDrainageTerm"/> sets it.</summary>
[Rule(DrainagePermit.Item, 2)]
internal sealed class SiteDrainage(IPlugInParameters parameters, IDepartmentLookup lookup, IPlugInClock clock) : IItemChecks
{
    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Form.Text("drainKind") != DrainagePermit.FromSite || snapshot.Applicant.Identifier.Length == 0)
            return [];
        var end = await SiteEndAsync(lookup, snapshot, clock.Today, cancellationToken);
        return
        [
            (end is null ? Finding.NeedsPerson("JS-03.SitePeriodUnknown") : Finding.Pass("JS-03.SitePeriod")) with
            {
                Arguments = new() { { "end", end ?? clock.Today }, { "months", parameters.Number(DrainagePermit.MostSiteMonths) } },
                EvidenceFields = ["drainKind"],
            },
        ];
    }

    /// <summary>The last end of work of the applicant's construction permits that is still to come.</summary>
    public static async Task<DateOnly?> SiteEndAsync(IDepartmentLookup lookup, CaseSnapshot snapshot, DateOnly today, CancellationToken cancellationToken)
    {
        var query = new LicenceQuery(ConstructionPermit.Item) { HolderIdentifier = snapshot.Applicant.Identifier, ValidOn = today };
        return (await lookup.LicencesAsync(query, cancellationToken)).Select(l => l.Form.Date("planEnd")).Where(end => end >= today).Max();
    }
}
