using Xinyu.Plugins.IndustryCommerce.Names;
using Xinyu.Plugins.Results;

namespace Xinyu.Plugins.IndustryCommerce;

/// <summary>GS-02 企业名称预先核准: 结构校验, the famous marks and how long a name is kept.</summary>
internal sealed class CompanyNameApproval(IPlugInParameters parameters) : ItemRules, IResultValidity
{
    public const string Item = "GS-02";

    /// <summary>个 Chinese characters. 《企业名称登记管理规定》第十条.</summary>
    public const string LeastCharacters = "GS-02.LeastCharacters";

    /// <summary>禁用字词库. 《企业名称登记管理规定》第九条.</summary>
    public const string ForbiddenWords = "GS-02.ForbiddenWords";

    /// <summary>驰名、著名商标库.</summary>
    public const string FamousMarks = "GS-02.FamousMarks";

    /// <summary>Words of an industry's description and the class (小类) they belong to; a description without one is its own class.</summary>
    public const string Industries = "GS-02.Industries";

    /// <summary>月. 《中华人民共和国公司登记管理条例》第十九条.</summary>
    public const string KeptMonths = "GS-02.KeptMonths";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LeastCharacters, 2, min: 1, max: 10)
        .Table(ForbiddenWords,
            [new("word", "禁用字词", ParameterKind.Text)],
            ["中国"], ["中华"], ["全国"], ["国家"], ["国际"], ["中央"], ["政府"], ["政协"], ["人大"], ["法院"], ["公安"], ["军队"])
        .Table(FamousMarks,
            [new("mark", "驰名、著名商标", ParameterKind.Text)],
            ["江铃"], ["四特"], ["汇仁"], ["仁和"], ["新钢"])
        .Table(Industries,
            [new("word", "行业表述中的词", ParameterKind.Text), new("class", "行业小类", ParameterKind.Text)],
            ["商贸", "综合零售"], ["百货", "综合零售"], ["超市", "综合零售"], ["贸易", "综合零售"],
            ["物流", "道路货物运输"], ["货运", "道路货物运输"], ["运输", "道路货物运输"],
            ["餐饮", "正餐服务"], ["酒店", "旅游饭店"], ["宾馆", "旅游饭店"],
            ["建筑", "房屋建筑"], ["建设工程", "房屋建筑"], ["房地产", "房地产开发"], ["置业", "房地产开发"],
            ["网络", "计算机服务"], ["计算机", "计算机服务"], ["科技", "计算机服务"], ["信息", "计算机服务"])
        .Number(KeptMonths, 6, min: 1, max: 24);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) => [Structure(stage, snapshot.Form), Famous(snapshot.Form)];

    /// <summary>结构校验 of the shop name; the other parts are the form's own choices. A person who reads the answer corrects it before filing.</summary>
    [Rule(Item, 1)]
    private Finding Structure(CheckStage stage, FormValues form)
    {
        string[] evidence = ["nameShop"];
        if (form.Text("nameShop") is not { } shop || form.Text("nameRegion") is null || form.Text("nameIndustry") is null || form.Text("nameForm") is null)
            return Finding.NeedsPerson("GS-02.NameIncomplete") with { EvidenceFields = ["nameRegion", "nameShop", "nameIndustry", "nameForm"] };
        var unified = ChineseCharacters.Unify(shop);
        var forbidden = Words(ForbiddenWords, "word").FirstOrDefault(word => unified.Contains(ChineseCharacters.Unify(word), StringComparison.Ordinal));
        var least = parameters.Number(LeastCharacters);
        var finding = ChineseCharacters.HasLetterOrDigit(shop) ? Finding.BlocksSubmission("GS-02.LetterOrDigit", stage)
            : ChineseCharacters.Count(shop) < least ? Finding.BlocksSubmission("GS-02.TooShort", stage)
            : forbidden is not null ? Finding.BlocksSubmission("GS-02.ForbiddenWord", stage)
            : Finding.Pass("GS-02.StructureFits");
        return finding with
        {
            Arguments = new()
            {
                { "name", form.Text("nameRegion") + shop + form.Text("nameIndustry") + form.Text("nameForm") }, { "least", least }, { "word", forbidden },
            },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 3)]
    private Finding? Famous(FormValues form) =>
        form.Text("nameShop") is { } shop && Words(FamousMarks, "mark").Any(mark => ChineseCharacters.Unify(mark) == ChineseCharacters.Unify(shop))
            ? Finding.NeedsPerson("GS-02.FamousMark") with { Arguments = new() { { "shop", shop } }, EvidenceFields = ["nameShop"] }
            : null;

    /// <summary>名称保留期, in months and before the item's own years. What runs out is free: the search for equal names asks for what is in force.</summary>
    [Rule(Item, 3)]
    public Task<ValidityTerm?> TermAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<ValidityTerm?>(ValidityTerm.OfMonths((int)parameters.Number(KeptMonths)));

    private IEnumerable<string> Words(string table, string column) => parameters.Table(table).Select(r => r.Text(column)).OfType<string>();
}
