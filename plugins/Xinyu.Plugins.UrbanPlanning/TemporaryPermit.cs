namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>GH-04 临时建设和临时用地规划许可; extensions are <see cref="TemporaryExtension"/>.</summary>
internal sealed class TemporaryPermit(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "GH-04";
    public const string MostDays = "GH-04.MostDays";
    public const string MostFloors = "GH-04.MostFloors";
    public const string MostExtensions = "GH-04.MostExtensions";
    public const string ExtensionYears = "GH-04.ExtensionYears";
    public const string ReminderDays = "GH-04.ReminderDays";
    public const string Avoided = "GH-04.AvoidedPlaces";
    private const string Building = "临时建设";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(MostDays, 730, min: 1, max: 3650)
        .Number(MostFloors, 2, min: 1, max: 5)
        .Number(MostExtensions, 1, min: 0, max: 5)
        .Number(ExtensionYears, 1, min: 1, max: 5)
        .Number(ReminderDays, 30, min: 1, max: 365)
        .Table(Avoided, [new("place", "近期建设规划范围、道路红线、消防通道内的地名", ParameterKind.Text)], ["道路红线"], ["消防通道"]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) =>
        [Period(stage, snapshot.Form), Floors(stage, snapshot.Form), Structure(snapshot.Form), Avoids(snapshot.Form)];

    /// <summary>The difference of the two dates, as the text writes it: 730 itself is allowed.</summary>
    [Rule(Item, 1)]
    private Finding Period(CheckStage stage, FormValues form)
    {
        string[] evidence = ["tempStart", "tempEnd"];
        if (form.Date("tempStart") is not { } start || form.Date("tempEnd") is not { } end)
            return Unsettled.On(evidence);
        var days = end.DayNumber - start.DayNumber;
        var most = parameters.Number(MostDays);
        return (days >= 0 && days <= most ? Finding.Pass("GH-04.PeriodWithin") : Finding.BlocksSubmission("GH-04.PeriodWrong", stage)) with
        {
            Arguments = new() { { "start", start }, { "end", end }, { "days", days }, { "most", most } },
            EvidenceFields = evidence,
        };
    }

    [Rule(Item, 1)]
    private Finding? Floors(CheckStage stage, FormValues form)
    {
        if (form.Text("tempKind") != Building)
            return null;
        if (form.Integer("tempFloors") is not { } floors)
            return Unsettled.On("tempFloors");
        var most = parameters.Number(MostFloors);
        return (floors <= most ? Finding.Pass("GH-04.FloorsWithin") : Finding.BlocksSubmission("GH-04.FloorsTooMany", stage)) with
        {
            Arguments = new() { { "floors", floors }, { "most", most } },
            EvidenceFields = ["tempFloors"],
        };
    }

    /// <summary>The form has no structure; the drawings do.</summary>
    [Rule(Item, 1)]
    private static Finding? Structure(FormValues form) =>
        form.Text("tempKind") == Building ? Finding.NeedsPerson("GH-04.SeeStructure") with { EvidenceFields = ["tempKind"] } : null;

    /// <summary>选址避让: a place by name speaks against it, and for the rest the map is for a person.</summary>
    [Rule(Item, 2)]
    private Finding Avoids(FormValues form)
    {
        if (form.Text("tempSite") is not { } site)
            return Unsettled.On("tempSite");
        var place = parameters.Table(Avoided).Select(r => r.Text("place")).OfType<string>().FirstOrDefault(p => site.Contains(p, StringComparison.Ordinal));
        return (place is null ? Finding.NeedsPerson("GH-04.OverlaySite") : Finding.SuggestRefusal("GH-04.SiteAvoided")) with
        {
            Arguments = new() { { "site", site }, { "place", place } },
            EvidenceFields = ["tempSite"],
        };
    }
}
