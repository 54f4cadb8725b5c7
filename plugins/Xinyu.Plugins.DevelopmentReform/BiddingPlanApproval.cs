namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>FG-03 建设项目招标方案核准.</summary>
internal sealed class BiddingPlanApproval(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "FG-03";
    public const string Thresholds = "FG-03.Thresholds";
    public const string ProjectThreshold = "FG-03.ProjectThreshold";
    private const string NoBidding = "不招标";
    private const string Invited = "邀请招标";
    private const string Proof = "邀请招标或不招标理由说明及佐证材料";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(Thresholds,
            [new("packageType", "招标内容", ParameterKind.Text), new("value", "单项合同估算价(万元)", ParameterKind.Number)],
            ["施工", 200],
            ["重要设备", 100],
            ["重要材料", 100],
            ["勘察", 50],
            ["设计", 50],
            ["监理", 50])
        .Number(ProjectThreshold, 3000, min: 0);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [.. MustBid(stage, snapshot.Form), ReasonGiven(stage, snapshot.Form), ProofSupplied(stage, snapshot)];

    /// <summary>强制招标判定: from the threshold on, in one contract or in the whole project.</summary>
    [Rule(Item, 1)]
    private List<Finding> MustBid(CheckStage stage, FormValues form)
    {
        var rows = form.Rows("bidPackages");
        if (rows.Count == 0)
            return [Unsettled.On("bidPackages")];
        var whole = form.Number("estimatedCost");
        var wholeLimit = parameters.Number(ProjectThreshold);
        var limits = parameters.Table(Thresholds).ToLookup(r => r.Text("packageType"), r => r.Number("value"));
        var wrong = (from row in rows
                     where row.Text("bidMode") == NoBidding
                     let type = row.Text("packageType")
                     let value = row.Number("packageValue")
                     let limit = limits[type].FirstOrDefault()
                     where whole >= wholeLimit || value >= limit
                     select Finding.BlocksSubmission("FG-03.MustBid", stage) with
                     {
                         Arguments = new()
                         {
                             { "type", type }, { "value", value ?? 0 }, { "limit", limit ?? 0 }, { "whole", whole ?? 0 }, { "wholeLimit", wholeLimit },
                         },
                         EvidenceFields = ["bidPackages", "estimatedCost"],
                     }).ToList();
        return wrong.Count > 0 ? wrong : [Finding.Pass("FG-03.BiddingKept") with { EvidenceFields = ["bidPackages", "estimatedCost"] }];
    }

    [Rule(Item, 2)]
    private static Finding? ReasonGiven(CheckStage stage, FormValues form) => !AvoidsPublicBidding(form) ? null
        : (form.Has("nonPublicReason") ? Finding.Pass("FG-03.ReasonGiven") : Finding.BlocksSubmission("FG-03.ReasonMissing", stage)) with
        {
            EvidenceFields = ["bidPackages", "nonPublicReason"],
        };

    [Rule(Item, 2)]
    private static Finding? ProofSupplied(CheckStage stage, CaseSnapshot snapshot) => !AvoidsPublicBidding(snapshot.Form) ? null
        : (snapshot.HasMaterial(Proof) ? Finding.Pass("FG-03.ProofSupplied") : Finding.BlocksSubmission("FG-03.ProofMissing", stage)) with
        {
            Arguments = new() { { "material", Proof } },
            EvidenceFields = ["bidPackages"],
        };

    private static bool AvoidsPublicBidding(FormValues form) => form.Rows("bidPackages").Any(r => r.Text("bidMode") is NoBidding or Invited);
}
