namespace Xinyu.Plugins.LandResources;

/// <summary>GT-02 建设项目用地预审.</summary>
internal sealed class LandPreExamination : ItemRules
{
    public const string Item = "GT-02";

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Level(snapshot.Form), AreasNest(stage, snapshot.Form), BasicFarmland(snapshot.Form), NoArableLand(stage, snapshot.Form)];

    /// <summary>层级校验: each level examines what its own level approves; of a county's project the text says nothing, by the same principle it is the county's.</summary>
    [Rule(Item, 1)]
    private static Finding Level(FormValues form)
    {
        var finding = form.Text("approveLevel") switch
        {
            "市级" => Finding.Pass("GT-02.OwnLevel"),
            "国家" or "省级" => Finding.NeedsPerson("GT-02.ForHigherLevel"),
            "县级" => Finding.NeedsPerson("GT-02.ForCounty"),
            _ => Unsettled.On("approveLevel"),
        };
        return finding with { Arguments = new() { { "level", form.Text("approveLevel") } }, EvidenceFields = ["approveLevel"] };
    }

    [Rule(Item, 2)]
    private static Finding AreasNest(CheckStage stage, FormValues form)
    {
        string[] evidence = ["basicFarmland", "arableLand", "totalLand"];
        if (form.Number("basicFarmland") is not { } basic || form.Number("arableLand") is not { } arable || form.Number("totalLand") is not { } total)
            return Unsettled.On(evidence);
        return (basic <= arable && arable <= total ? Finding.Pass("GT-02.AreasNest") : Finding.BlocksSubmission("GT-02.AreasContradict", stage)) with
        {
            Arguments = new() { { "basic", basic }, { "arable", arable }, { "total", total } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>Any basic farmland at all is for the State Council.</summary>
    [Rule(Item, 2)]
    private static Finding? BasicFarmland(FormValues form) => form.Number("basicFarmland") is not { } basic ? null
        : (basic > 0 ? Finding.SuggestRefusal("GT-02.BasicFarmlandTaken") : Finding.Pass("GT-02.NoBasicFarmland")) with
        {
            Arguments = new() { { "basic", basic } },
            EvidenceFields = ["basicFarmland"],
        };

    [Rule(Item, 2)]
    private static Finding? NoArableLand(CheckStage stage, FormValues form) =>
        form.Text("supplementMode") != "不占用耕地" || form.Number("arableLand") is not { } arable ? null
            : (arable == 0 ? Finding.Pass("GT-02.NoArableLand") : Finding.BlocksSubmission("GT-02.ArableLandDenied", stage)) with
            {
                Arguments = new() { { "arable", arable } },
                EvidenceFields = ["supplementMode", "arableLand"],
            };
}
