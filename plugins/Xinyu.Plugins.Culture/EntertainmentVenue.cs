using System.Globalization;
using Xinyu.Plugins.Documents;

namespace Xinyu.Plugins.Culture;

/// <summary>WH-02 娱乐场所设立审批.</summary>
internal sealed class EntertainmentVenue(IPlugInParameters parameters) : ItemRules, IDocumentContent
{
    public const string Item = "WH-02";

    /// <summary>Floors below this one are refused. 《娱乐场所管理条例》第七条.</summary>
    public const string LowestFloor = "WH-02.LowestFloor";

    /// <summary>米. 《娱乐场所管理条例》第七条.</summary>
    public const string Distance = "WH-02.Distance";

    /// <summary>平方米 for each guest, by kind of business. 《娱乐场所管理条例》.</summary>
    public const string AreaPerGuest = "WH-02.AreaPerGuest";

    private const string HearingRecord = "听证笔录";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(LowestFloor, -1, min: -10, max: 10)
        .Number(Distance, 200, min: 0, max: 5000)
        .Table(AreaPerGuest,
            [new("kind", "经营类别", ParameterKind.Text), new("area", "人均面积(平方米)", ParameterKind.Number)],
            ["歌舞娱乐", 1.5m],
            ["游艺娱乐", 2.0m]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Floor(snapshot.Form), Near(snapshot.Form), Building(snapshot.Form), Hearing(stage, snapshot), Capacity(snapshot.Form), Foreign(snapshot.Form)];

    [Rule(Item, 1)]
    private Finding Floor(FormValues form)
    {
        var lowest = parameters.Number(LowestFloor);
        var finding = form.Number("playFloor") switch
        {
            null => Finding.NeedsPerson("WH-02.PlaceUnknown"),
            { } floor when floor < lowest => Finding.SuggestRefusal("WH-02.FloorTooLow"),
            _ => Finding.Pass("WH-02.FloorFits"),
        };
        return finding with { Arguments = new() { { "floor", form.Number("playFloor") ?? 0 }, { "lowest", lowest } }, EvidenceFields = ["playFloor"] };
    }

    /// <summary>"不足": exactly the distance is enough.</summary>
    [Rule(Item, 1)]
    private Finding Near(FormValues form)
    {
        var least = parameters.Number(Distance);
        var distance = form.Number("nearSchool");
        var finding = distance is null ? Finding.NeedsPerson("WH-02.PlaceUnknown")
            : distance < least ? Finding.SuggestRefusal("WH-02.TooNear")
            : Finding.Pass("WH-02.DistanceFits");
        return finding with { Arguments = new() { { "distance", distance ?? 0 }, { "least", least } }, EvidenceFields = ["nearSchool"] };
    }

    [Rule(Item, 1)]
    private static Finding Building(FormValues form) => (form.Boolean("inProhibited") switch
    {
        true => Finding.SuggestRefusal("WH-02.BuildingForbidden"),
        false => Finding.Pass("WH-02.BuildingFits"),
        null => Finding.NeedsPerson("WH-02.PlaceUnknown"),
    }) with { EvidenceFields = ["inProhibited"] };

    /// <summary>听证为必经环节: from the decision on its record must be there; before it, the post is told to hold one.</summary>
    [Rule(Item, 1)]
    private static Finding Hearing(CheckStage stage, CaseSnapshot snapshot) =>
        snapshot.Documents.Contains(HearingRecord) ? Finding.Pass("WH-02.HearingHeld")
        : stage == CheckStage.Decide ? Finding.SuggestRefusal("WH-02.HearingMissing")
        : Finding.NeedsPerson("WH-02.HearingRequired");

    [Rule(Item, 2)]
    private Finding Capacity(FormValues form) => (Guests(form) is { } guests
        ? Finding.Pass("WH-02.Capacity") with { Arguments = new() { { "guests", guests } } }
        : Finding.NeedsPerson("WH-02.CapacityUndetermined")) with { EvidenceFields = ["useArea", "playKind"] };

    [Rule(Item, 2)]
    private static Finding? Foreign(FormValues form) => form.Boolean("foreignInvest") == true
        ? Finding.NeedsPerson("WH-02.ProvinceDecides") with { EvidenceFields = ["foreignInvest"] }
        : null;

    /// <summary>The number of guests stands in the decision and in the licence.</summary>
    [Rule(Item, 2)]
    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DocumentBlock>>(documentKind is "准予行政许可决定书" or "娱乐经营许可证" && Guests(snapshot.Form) is { } guests
            ? [new ParagraphBlock(string.Create(CultureInfo.InvariantCulture, $"核定消费者数量：{guests:0}人。"))]
            : []);

    private decimal? Guests(FormValues form) =>
        form.Number("useArea") is { } area && parameters.Table(AreaPerGuest).FirstOrDefault(r => r.Text("kind") == form.Text("playKind"))?.Number("area") is { } each and > 0
            ? Math.Floor(area / each)
            : null;
}
