namespace Xinyu.Plugins.LandResources;

/// <summary>
/// GT-03: a mine's area must not reach into a registered one: the bureau's licences in force, and those of the table that were
/// registered before the register began.
/// </summary>
[Rule(MiningLicence.Item, 3)]
internal sealed class MiningAreaOverlap(IPlugInParameters parameters, IDepartmentLookup lookup, IPlugInClock clock) : IItemChecks
{
    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        string[] evidence = ["mineCorners"];
        if (!Polygon.TryRead(snapshot.Form.Rows("mineCorners"), out var own) || own.Corners.Count < 3)
            return [];
        var query = new LicenceQuery(MiningLicence.Item) { ValidOn = clock.Today };
        var licences = await lookup.LicencesAsync(query, cancellationToken);
        var registered = licences.Select(l => (Name: l.Form.Text("mineName") ?? l.Number, Area: Polygon.TryRead(l.Form.Rows("mineCorners"), out var area) ? area : null))
            .Concat(Earlier()).ToList();
        var unread = registered.Count(r => r.Area is null);
        var met = registered.Where(r => r.Area?.Overlaps(own) == true).Select(r => r.Name).ToList();
        if (met.Count > 0)
            return [Finding.SuggestRefusal("GT-03.AreaOverlaps") with { Arguments = new() { { "mines", string.Join("、", met) } }, EvidenceFields = evidence }];
        return
        [
            (unread > 0 || licences.Count >= query.MaxCount ? Finding.NeedsPerson("GT-03.OverlapUnclear") : Finding.Pass("GT-03.NoOverlap")) with
            {
                Arguments = new() { { "count", registered.Count - unread }, { "unread", unread } },
                EvidenceFields = evidence,
            },
        ];
    }

    private IEnumerable<(string Name, Polygon? Area)> Earlier() =>
        from row in parameters.Table(MiningLicence.EarlierAreas)
        where row.Text("mine") is not null
        group row by row.Text("mine")! into mine
        let corners = mine.OrderBy(r => r.Number("cornerNo")).Select(r => (X: r.Number("coordX"), Y: r.Number("coordY"))).ToList()
        select (mine.Key, corners.TrueForAll(c => c.X is not null && c.Y is not null)
            ? new Polygon([.. corners.Select(c => (c.X!.Value, c.Y!.Value))])
            : null);
}
