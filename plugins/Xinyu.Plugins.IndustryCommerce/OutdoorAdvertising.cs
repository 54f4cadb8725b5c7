namespace Xinyu.Plugins.IndustryCommerce;

/// <summary>GS-03 户外广告登记.</summary>
internal sealed class OutdoorAdvertising(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GS-03";

    /// <summary>Words of an address that place it at a school, a hospital or in a public place. 《烟草广告管理暂行办法》.</summary>
    public const string ProtectedPlaces = "GS-03.ProtectedPlaces";

    /// <summary>禁用语. 《中华人民共和国广告法》第七条.</summary>
    public const string ForbiddenWords = "GS-03.ForbiddenWords";

    /// <summary>日. 《户外广告登记管理规定》.</summary>
    public const string MostDays = "GS-03.MostDays";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Table(ProtectedPlaces,
            [new("word", "地址中的词", ParameterKind.Text)],
            ["学校"], ["小学"], ["中学"], ["学院"], ["大学"], ["幼儿园"], ["医院"], ["卫生院"], ["影剧院"], ["体育"], ["候车"], ["车站"], ["广场"], ["商场"], ["会议"])
        .Table(ForbiddenWords,
            [new("word", "禁用语", ParameterKind.Text)],
            ["国家级"], ["最高级"], ["最佳"], ["根治"], ["无效退款"])
        .Number(MostDays, 365, min: 1, max: 3660);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Tobacco(snapshot.Form), Approved(stage, snapshot.Form), .. Words(stage, snapshot.Form), Period(stage, snapshot.Form)];

    /// <summary>An address that names such a place speaks against it; one that names none may still be near one, which a person looks at.</summary>
    [Rule(Item, 1)]
    private Finding? Tobacco(FormValues form)
    {
        if (form.Text("adSector") != "烟草")
            return null;
        var place = parameters.Table(ProtectedPlaces).Select(r => r.Text("word")).OfType<string>()
            .FirstOrDefault(word => form.Text("adSite")?.Contains(word, StringComparison.Ordinal) == true);
        return (place is null ? Finding.NeedsPerson("GS-03.TobaccoPlaceToCheck") : Finding.SuggestRefusal("GS-03.TobaccoForbidden")) with
        {
            Arguments = new() { { "place", place } },
            EvidenceFields = ["adSector", "adSite"],
        };
    }

    /// <summary>
    /// The form's own fields say nothing of the review; <see cref="AdvertisingReview"/> asks for it. Where that was not asked, a
    /// person holds the number on the sample against the last day. A review that ends on the last day covers it.
    /// </summary>
    [Rule(Item, 1)]
    private static Finding? Approved(CheckStage stage, FormValues form)
    {
        if (!AdvertisingReview.Sectors.Contains(form.Text("adSector")))
            return null;
        var (number, until, end) = (form.Text(AdvertisingReview.Number), form.Date(AdvertisingReview.Until), form.Date("adEnd"));
        var finding = number is null || until is null || end is null ? Finding.NeedsPerson("GS-03.ReviewToCheck")
            : until < end ? Finding.BlocksSubmission("GS-03.ReviewEndsEarly", stage)
            : Finding.Pass("GS-03.ReviewHolds");
        return finding with
        {
            Arguments = new() { { "sector", form.Text("adSector") }, { "number", number }, { "until", Day(until) }, { "end", Day(end) } },
            EvidenceFields = ["adSector", AdvertisingReview.Number, AdvertisingReview.Until, "adEnd"],
        };
    }

    private static string? Day(DateOnly? day) => day is { } given ? $"{given:yyyy-MM-dd}" : null;

    /// <summary>Each word found is marked on the text and goes back for another.</summary>
    [Rule(Item, 2)]
    private IEnumerable<Finding> Words(CheckStage stage, FormValues form)
    {
        string[] evidence = ["adContent"];
        var content = string.Concat((form.Text("adContent") ?? "").Where(c => !char.IsWhiteSpace(c)));
        var found = parameters.Table(ForbiddenWords).Select(r => r.Text("word")).OfType<string>()
            .Where(word => content.Contains(word, StringComparison.Ordinal)).ToList();
        if (found.Count == 0)
            yield return (content.Length == 0 ? Finding.NeedsPerson("GS-03.ContentMissing") : Finding.Pass("GS-03.WordsFit")) with { EvidenceFields = evidence };
        foreach (var word in found)
            yield return Finding.ReturnsForSupplement("GS-03.ForbiddenWord", stage) with { Arguments = new() { { "word", word } }, EvidenceFields = evidence };
    }

    /// <summary>adEnd-adStart 不超过365天, as the difference of the days; a period that ends before it begins is no period.</summary>
    [Rule(Item, 2)]
    private Finding Period(CheckStage stage, FormValues form)
    {
        string[] evidence = ["adStart", "adEnd"];
        if (form.Date("adStart") is not { } start || form.Date("adEnd") is not { } end)
            return Finding.NeedsPerson("GS-03.PeriodMissing") with { EvidenceFields = evidence };
        if (end < start)
            return Finding.BlocksSubmission("GS-03.EndsBeforeStart", stage) with { EvidenceFields = evidence };
        var most = parameters.Number(MostDays);
        var days = end.DayNumber - start.DayNumber;
        return (days <= most ? Finding.Pass("GS-03.PeriodFits") : Finding.BlocksSubmission("GS-03.PeriodTooLong", stage)) with
        {
            Arguments = new() { { "days", days }, { "most", most } },
            EvidenceFields = evidence,
        };
    }
}
