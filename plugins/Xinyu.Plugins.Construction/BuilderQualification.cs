namespace Xinyu.Plugins.Construction;

/// <summary>JS-02 建筑业企业资质核准(三级及劳务分包).</summary>
internal sealed class BuilderQualification(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "JS-02";
    public const string Standards = "JS-02.Standards";

    /// <summary>Each criterion: the column of the standard and the field it is held against.</summary>
    private static readonly (string Code, string Field)[] Criteria =
    [
        ("RegCapital", "regCapital"), ("NetAssets", "netAssets"), ("TechStaff", "techStaff"), ("Builders", "builders"), ("Peak", "threeYearPeak"),
    ];

    public static void Define(PlugInParameterDefinitions parameters) => parameters.Table(Standards,
        [
            new("series", "资质序列", ParameterKind.Text),
            new("class", "资质类别", ParameterKind.Text),
            new("regCapital", "注册资本(万元)", ParameterKind.Number),
            new("netAssets", "净资产(万元)", ParameterKind.Number),
            new("techStaff", "职称人员(人)", ParameterKind.Number),
            new("builders", "注册建造师(人)", ParameterKind.Number),
            new("threeYearPeak", "近三年最高结算收入(万元)", ParameterKind.Number),
        ],
        ["施工总承包三级", "房屋建筑工程", 600, 700, 50, 10, 2400],
        ["劳务分包", "砌筑作业", 30, null, 1, null, null],
        ["劳务分包", "木工作业", 30, null, 1, null, null]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) => [.. Standard(snapshot.Form), Staff()];

    /// <summary>逐项比对: one finding for each criterion that the standard has, so that what is not met is a list.</summary>
    [Rule(Item, 1)]
    [Rule(Item, 2)]
    private List<Finding> Standard(FormValues form)
    {
        string[] evidence = ["qualSeries", "qualClass"];
        if (form.Text("qualSeries") is not { } series || form.Text("qualClass") is not { } type)
            return [Unsettled.On(evidence)];
        var standard = parameters.Table(Standards).FirstOrDefault(r => r.Text("series") == series && r.Text("class") == type);
        return standard is null
            ? [Finding.NeedsPerson("JS-02.NoStandard") with { Arguments = new() { { "series", series }, { "class", type } }, EvidenceFields = evidence }]
            : [.. Criteria.Where(c => standard.Number(c.Field) is not null).Select(c => Compare(c, form.Number(c.Field), standard.Number(c.Field)!.Value))];
    }

    /// <summary>A company without a settled year is new and exempt; that it is new, the official sees from its papers.</summary>
    private static Finding Compare((string Code, string Field) criterion, decimal? value, decimal least)
    {
        if (value is null)
            return criterion.Code == "Peak" ? Finding.NeedsPerson("JS-02.NewCompany") with { EvidenceFields = [criterion.Field] } : Unsettled.On(criterion.Field);
        return (value >= least ? Finding.Pass($"JS-02.{criterion.Code}Met") : Finding.SuggestRefusal($"JS-02.{criterion.Code}NotMet")) with
        {
            Arguments = new() { { "value", value }, { "least", least } },
            EvidenceFields = [criterion.Field],
        };
    }

    /// <summary>The form has no identity numbers: the official compares those of the uploaded certificates.</summary>
    [Rule(Item, 2)]
    private static Finding Staff() => Finding.NeedsPerson("JS-02.CompareStaff") with { EvidenceFields = ["techStaff", "builders"] };
}
