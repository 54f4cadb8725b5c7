namespace Xinyu.Approval.Documents;

/// <summary>Sample data for each kind of 文书: what the preview shows, and thereby what a template may use.</summary>
internal static class TemplateSamples
{
    /// <param name="kind">A key of <see cref="DocumentKinds"/>, or the frame.</param>
    public static Dictionary<string, object?> Of(string kind)
    {
        var known = DocumentKinds.All.FirstOrDefault(k => k.Key == kind) ?? DocumentKinds.Grant;
        var sample = new Dictionary<string, object?>
        {
            ["title"] = known.Title,
            ["number"] = $"余环保{known.Word}〔2026〕31号",
            ["department"] = "新余市环境保护局",
            ["applicant"] = "新余市某某有限公司",
            ["caseNumber"] = "HB-20260302-0031-7",
            ["itemCode"] = "HB-01",
            ["itemName"] = "建设项目环境影响评价文件审批",
            ["result"] = "环评批复",
            ["internal"] = false,
            ["basis"] = Lines("《中华人民共和国环境影响评价法》第二十二条", "《建设项目环境保护管理条例》第十条"),
            ["date"] = "2026-03-02",
            ["dateText"] = "2026年3月2日",
            ["receivedText"] = "2026年2月27日",
            ["checkCode"] = known.Verifiable ? "7KQ2-M4XP-9D3H" : null,
            ["qr"] = known.Verifiable ? DocumentMaker.Qr("http://localhost:5000", "余环保〔2026〕31号", "7KQ2-M4XP-9D3H") : null,
        };
        foreach (var (name, value) in Details(kind)) sample[name] = value;
        return sample;
    }

    private static Dictionary<string, object?> Details(string kind) => kind switch
    {
        DocumentTemplates.Frame => new() { ["body"] = "<p>正文</p>", ["checkCode"] = "7KQ2-M4XP-9D3H" },
        "receipt" => new()
        {
            ["completenessDueText"] = "2026年3月6日", ["counter"] = true, ["queryCode"] = "K7M2", ["supplement"] = false, ["complete"] = true, ["corrected"] = true,
            ["originals"] = new List<string> { "环境影响报告书" },
            ["materials"] = List(new() { ["name"] = "环境影响报告书", ["file"] = "报告书.pdf" }, new() { ["name"] = "营业执照", ["file"] = "执照.jpg" }),
        },
        "not-needed" or "not-competent" => new() { ["reason"] = "所报事项由上一级机关办理。", ["rightAuthority"] = "江西省环境保护局" },
        "supplement" => new() { ["defects"] = List(new Dictionary<string, object?> { ["about"] = "环境影响报告书", ["text"] = "缺第三章附图。" }), ["untilText"] = "2026年3月20日", ["reason"] = "附图仍不清晰。" },
        "supplement-lapsed" => new() { ["untilText"] = "2026年3月20日" },
        "acceptance" or "deemed-acceptance" => new() { ["acceptedText"] = "2026年3月2日", ["promisedText"] = "2026年4月14日（30 个工作日）", ["statutoryText"] = "2026年5月1日（60 日）" },
        "payment-notice" => new()
        {
            ["fees"] = List(new Dictionary<string, object?> { ["name"] = "公司设立登记费", ["amount"] = "800.00", ["basis"] = "价费字〔1992〕414号", ["notice"] = "2026170000003113" }),
            ["total"] = "800.00", ["standard"] = "注册资本的 0.8‰", ["method"] = "按标准一次缴清", ["payAt"] = "市财政非税收入代收银行各网点，凭通知书号缴款",
        },
        "procedure" => new() { ["procedure"] = "专家评审", ["untilText"] = "2026年4月1日", ["stops"] = true, ["reason"] = "报告书须经专家评审。" },
        "procedure-result" => new() { ["procedure"] = "专家评审", ["endedText"] = "2026年3月27日", ["stops"] = true, ["result"] = "专家组同意修改后通过。" },
        "site-check" => new() { ["officials"] = "甲、乙", ["record"] = "现场与申请一致。" },
        "hearing-right" => new() { ["to"] = "申请人", ["untilText"] = "2026年3月9日", ["reason"] = "拟作出的决定涉及居民集中区。" },
        "hearing-notice" => new() { ["dayText"] = "2026年3月25日", ["place"] = "市政务服务中心三楼", ["presider"] = "丙" },
        "hearing-record" => new() { ["dayText"] = "2026年3月25日", ["record"] = "双方陈述意见，记录在案。" },
        "extension" => new() { ["days"] = 10, ["statutoryText"] = "2026年4月15日（30 个工作日）", ["reason"] = "案情复杂。", ["acceptedText"] = "2026年3月2日", ["promisedText"] = "2026年3月20日" },
        "joint-extension" => new() { ["bundle"] = "LB-20260302-0001-5", ["days"] = 15, ["jointDays"] = 60, ["jointText"] = "2026年5月29日", ["reason"] = "几个部门要等同一份勘测结果。" },
        "termination" => new() { ["reason"] = "项目取消。" },
        "grant" or "refusal" or "internal-decision" => new() { ["reason"] = "情况属实，符合法定条件。", ["granted"] = kind != "refusal", ["purpose"] = "First", ["blocks"] = Blocks() },
        "licence" => new() { ["validText"] = "2026年3月2日至2031年3月1日", ["change"] = "建设规模改为年产 2 万吨。", ["blocks"] = Blocks() },
        "licence-change" or "licence-withdrawal" or "licence-revocation" or "licence-cancellation" => new()
        {
            ["licenceTitle"] = "环评批复", ["licenceNumber"] = "余环保证〔2024〕8号", ["ground"] = "行政许可所依据的法律、法规、规章修改或者废止", ["article"] = "第八条第二款",
            ["reason"] = "所依据的办法已废止。", ["heard"] = "已告知，持有人没有意见。", ["compensation"] = "没有损失。", ["furtherBasis"] = "余环罚〔2026〕7号", ["change"] = "建设规模改为年产 2 万吨。",
        },
        "deemed-renewal" => new() { ["licenceTitle"] = "排污许可证", ["licenceNumber"] = "余环保证〔2023〕8号", ["expiryText"] = "2026年3月1日" },
        "delivery" => new() { ["documents"] = List(new Dictionary<string, object?> { ["title"] = "准予行政许可决定书", ["number"] = "余环保许〔2026〕31号" }), ["way"] = "网上送达，窗口可领纸质件" },
        _ => [],
    };

    private static List<object?> Blocks() => List(
        new() { ["kind"] = "text", ["text"] = "按批复要求落实污染防治措施。" },
        new() { ["kind"] = "list", ["entries"] = Lines("废水经处理后达标排放。", "固体废物分类处置。") },
        new() { ["kind"] = "table", ["headings"] = Lines("污染物", "总量（吨每年）"), ["rows"] = new List<object?> { Lines("化学需氧量", "1.2"), Lines("二氧化硫", "0.8") } });

    private static List<object?> Lines(params string[] lines) => [.. lines];

    private static List<object?> List(params ReadOnlySpan<Dictionary<string, object?>> entries) => [.. entries];
}
