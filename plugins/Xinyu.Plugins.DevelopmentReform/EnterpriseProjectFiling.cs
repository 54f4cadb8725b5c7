namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>FG-02 企业投资项目备案.</summary>
internal sealed class EnterpriseProjectFiling(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "FG-02";
    public const string Entries = "FG-02.CatalogueEntries";
    public const string IndustryCodes = "FG-02.IndustryCodes";
    private const int CodeLength = 4;

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(Entries,
        [
            new("policyClass", "类别", ParameterKind.Text),
            new("industryCode", "行业小类代码", ParameterKind.Text),
            new("entry", "目录条目", ParameterKind.Text),
        ])
        .Table(IndustryCodes, [new("code", "行业代码(大类或小类)", ParameterKind.Text)], [.. IndustryDivisions.All.Select(code => new object?[] { code })]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
    [
        Policy(snapshot.Form),
        EntryToName(snapshot.Form),
        EquipmentWithinInvestment(stage, snapshot.Form),
        IndustryCode(stage, snapshot.Form),
    ];

    /// <summary>产业政策判定: what is to be phased out is not filed, what is restricted only as a technical renewal.</summary>
    public static bool IsRefused(FormValues form) =>
        form.Text("policyClass") == "淘汰类" || (form.Text("policyClass") == "限制类" && form.Text("filingNature") != "技术改造");

    /// <summary>The entries of the 产业结构调整指导目录 that concern the project.</summary>
    public static IReadOnlyList<string> EntriesFor(FormValues form, IPlugInParameters parameters) =>
        [.. parameters.Table(Entries)
            .Where(r => r.Text("policyClass") == form.Text("policyClass") && r.Text("industryCode") == form.Text("industryCode"))
            .Select(r => r.Text("entry")).OfType<string>()];

    [Rule(Item, 1)]
    private static Finding Policy(FormValues form)
    {
        string[] evidence = ["policyClass", "filingNature"];
        if (form.Text("policyClass") is not { } policy || form.Text("filingNature") is not { } nature)
            return Unsettled.On(evidence);
        return (IsRefused(form) ? Finding.SuggestRefusal("FG-02.PolicyForbids") : Finding.Pass("FG-02.PolicyAllows")) with
        {
            Arguments = new() { { "policy", policy }, { "nature", nature } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>The notice must name the entry: where the table has none, a person supplies it.</summary>
    [Rule(Item, 1)]
    private Finding? EntryToName(FormValues form)
    {
        if (!IsRefused(form))
            return null;
        var entries = EntriesFor(form, parameters);
        return (entries.Count > 0 ? Finding.Pass("FG-02.EntryKnown") : Finding.NeedsPerson("FG-02.EntryUnknown")) with
        {
            Arguments = new() { { "entry", string.Join("；", entries) }, { "code", form.Text("industryCode") } },
            EvidenceFields = ["policyClass", "industryCode"],
        };
    }

    [Rule(Item, 2)]
    private static Finding EquipmentWithinInvestment(CheckStage stage, FormValues form)
    {
        string[] evidence = ["plannedInvestment", "equipmentInvestment"];
        if (form.Number("plannedInvestment") is not { } whole || form.Number("equipmentInvestment") is not { } part)
            return Unsettled.On(evidence);
        return (part <= whole ? Finding.Pass("FG-02.EquipmentWithin") : Finding.BlocksSubmission("FG-02.EquipmentTooHigh", stage)) with
        {
            Arguments = new() { { "whole", whole }, { "part", part } },
            EvidenceFields = evidence,
        };
    }

    /// <summary>A class is found by itself, or its division is: then that the class exists is for a person to see.</summary>
    [Rule(Item, 2)]
    private Finding IndustryCode(CheckStage stage, FormValues form)
    {
        if (form.Text("industryCode") is not { } code)
            return Unsettled.On("industryCode");
        var known = code.Length == CodeLength && code.All(char.IsAsciiDigit)
            ? parameters.Table(IndustryCodes).Select(r => r.Text("code")).OfType<string>()
                .Where(c => code.StartsWith(c, StringComparison.Ordinal)).Max(c => (int?)c.Length)
            : null;
        var finding = known switch
        {
            CodeLength => Finding.Pass("FG-02.IndustryKnown"),
            null => Finding.BlocksSubmission("FG-02.IndustryUnknown", stage),
            _ => Finding.NeedsPerson("FG-02.IndustryDivisionOnly"),
        };
        return finding with { Arguments = new() { { "code", code } }, EvidenceFields = ["industryCode"] };
    }
}
