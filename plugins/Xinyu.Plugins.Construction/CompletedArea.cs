namespace Xinyu.Plugins.Construction;

/// <summary>JS-05: the completed area against the construction permit's; three per cent is not above three per cent.</summary>
[Rule(CompletionRecord.Item, 2)]
internal sealed class CompletedArea(IPlugInParameters parameters, IDepartmentLookup lookup) : IItemChecks
{
    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        string[] evidence = ["permitNo", "realArea"];
        if (snapshot.Form.Text("permitNo") is not { } number || snapshot.Form.Number("realArea") is not { } area)
            return [Unsettled.On(evidence)];
        var permits = await lookup.LicencesAsync(new LicenceQuery(ConstructionPermit.Item) { Number = number }, cancellationToken);
        if (permits.Count == 0 || permits[0].Form.Number("constructArea") is not { } permitted || permitted <= 0)
            return [Finding.NeedsPerson("JS-05.PermitNotFound") with { Arguments = new() { { "number", number } }, EvidenceFields = evidence }];
        var most = parameters.Number(CompletionRecord.AreaDeviation);
        var within = Math.Abs(area - permitted) * 100 <= most * permitted;
        return
        [
            (within ? Finding.Pass("JS-05.AreaAsPermitted") : Finding.NeedsPerson("JS-05.AreaForPlanning")) with
            {
                Arguments = new() { { "area", area }, { "permitted", permitted }, { "most", most } },
                EvidenceFields = evidence,
            },
        ];
    }
}
