namespace Xinyu.Plugins.Transport;

/// <summary>JT-05 超限运输车辆行驶公路审批.</summary>
internal sealed class OversizeTransport(IPlugInParameters parameters, IPlugInClock clock) : ItemRules
{
    public const string Item = "JT-05";

    /// <summary>米 and 吨 above which a transport is oversize. 《超限运输车辆行驶公路管理规定》第三条.</summary>
    public const string Limits = "JT-05.Limits";

    /// <summary>
    /// 米, 吨 and the time before the start, from the smallest to the largest. 《超限运输车辆行驶公路管理规定》. An empty limit is none.
    /// </summary>
    public const string LeadTimes = "JT-05.LeadTimes";

    /// <summary>Words that show that a route leaves the city; the form only has a description.</summary>
    public const string PlacesOutside = "JT-05.PlacesOutside";

    private static readonly string[] Evidence = ["overHeight", "overLength", "overWidth", "totalMass", "axleMaxLoad"];

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Table(Limits,
            [
                new("height", "总高(米)", ParameterKind.Number),
                new("length", "总长(米)", ParameterKind.Number),
                new("width", "总宽(米)", ParameterKind.Number),
                new("mass", "总质量(吨)", ParameterKind.Number),
                new("containerMass", "集装箱总质量(吨)", ParameterKind.Number),
                new("axle", "单轴轴载(吨)", ParameterKind.Number),
            ],
            [4, 18, 2.5m, 40, 46, 10])
        .Table(LeadTimes,
            [
                new("height", "高不超过(米)", ParameterKind.Number),
                new("length", "长不超过(米)", ParameterKind.Number),
                new("width", "宽不超过(米)", ParameterKind.Number),
                new("mass", "总质量不超过(吨)", ParameterKind.Number),
                new("days", "提前(日)", ParameterKind.Number),
                new("months", "提前(月)", ParameterKind.Number),
            ],
            [4.2m, 28, 3.75m, 40, 15, null],
            [null, 28, 5, 100, null, 1],
            [null, null, null, null, null, 3])
        .Table(PlacesOutside,
            [new("word", "路线中的词", ParameterKind.Text)],
            ["省"], ["南昌"], ["宜春"], ["吉安"], ["萍乡"], ["九江"], ["上饶"], ["抚州"], ["赣州"], ["鹰潭"], ["景德镇"],
            ["樟树"], ["上高"], ["峡江"], ["安福"], ["新干"]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        var form = snapshot.Form;
        if (Evidence.Any(field => form.Number(field) is null))
            return [Finding.NeedsPerson("JT-05.MeasureMissing") with { EvidenceFields = Evidence }];
        return IsOversize(form)
            ? [Finding.Pass("JT-05.Oversize") with { EvidenceFields = Evidence }, LeadTime(snapshot), Route(form)]
            : [Finding.SuggestRefusal("JT-05.NotOversize") with { EvidenceFields = Evidence }];
    }

    /// <summary>
    /// 超限判定. Equal to a limit is not above it. The form does not ask whether a container is carried: its word in the cargo's
    /// name counts as one.
    /// </summary>
    [Rule(Item, 1)]
    private bool IsOversize(FormValues form)
    {
        if (parameters.Table(Limits) is not [var limits, ..])
            return true;
        return Above("overHeight", "height") || Above("overLength", "length") || Above("overWidth", "width")
            || Above("totalMass", IsContainer(form) ? "containerMass" : "mass") || Above("axleMaxLoad", "axle");

        bool Above(string field, string limit) => form.Number(field) > limits.Number(limit);
    }

    /// <summary>
    /// 提前期. "4~4.2米" and the like include their upper end, because the next step is "更大的". The text sets no time for a
    /// transport that is only too heavy: as the ministry's regulation has it, above the ordinary mass and up to 100 t it is one
    /// month, and an axle load alone is the shortest time. Counted in calendar days and months from the day of acceptance (before
    /// it, from today); the day the time is up may be the day of the start.
    /// </summary>
    [Rule(Item, 2)]
    private Finding LeadTime(CaseSnapshot snapshot)
    {
        var form = snapshot.Form;
        string[] evidence = ["passFrom", "overHeight", "overLength", "overWidth", "totalMass"];
        if (form.Date("passFrom") is not { } start || parameters.Table(LeadTimes).FirstOrDefault(step => Within(form, step)) is not { } time)
            return Finding.NeedsPerson("JT-05.LeadTimeUndetermined") with { EvidenceFields = evidence };
        var day = snapshot.AcceptedOn ?? clock.Today;
        var earliest = day.AddMonths((int)(time.Number("months") ?? 0)).AddDays((int)(time.Number("days") ?? 0));
        return (start >= earliest ? Finding.Pass("JT-05.InTime") : Finding.SuggestRefusal("JT-05.TooLate")) with
        {
            Arguments = new() { { "start", start }, { "day", day }, { "earliest", earliest } },
            EvidenceFields = evidence,
        };
    }

    private bool Within(FormValues form, ParameterRow step)
    {
        // the ordinary mass of a container is higher
        var containerMass = IsContainer(form) && parameters.Table(Limits) is [var limits, ..] ? limits.Number("containerMass") : null;
        var mass = step.Number("mass") is { } most && containerMass is { } higher ? Math.Max(most, higher) : step.Number("mass");
        return !(form.Number("overHeight") > step.Number("height") || form.Number("overLength") > step.Number("length")
            || form.Number("overWidth") > step.Number("width") || form.Number("totalMass") > mass);
    }

    /// <summary>跨市的转报省路政. A description that names no other place may still leave the city: a person looks at the map handed in.</summary>
    [Rule(Item, 2)]
    private Finding Route(FormValues form)
    {
        var route = form.Text("passRoute") ?? "";
        var outside = parameters.Table(PlacesOutside).Select(r => r.Text("word")).OfType<string>()
            .FirstOrDefault(word => route.Replace("省道", "", StringComparison.Ordinal).Contains(word, StringComparison.Ordinal));
        return Finding.NeedsPerson(outside is null ? "JT-05.RouteToCheck" : "JT-05.RouteLeavesCity") with
        {
            Arguments = new() { { "place", outside } },
            EvidenceFields = ["passRoute"],
        };
    }

    private static bool IsContainer(FormValues form) => form.Text("cargoName")?.Contains("集装箱", StringComparison.Ordinal) == true;
}
