namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>Keys and defaults. The figures are placeholders until the bureau enters its own.</summary>
internal static class EiaParameters
{
    public const string Item = "HB-01";

    /// <summary>Lowest category by industry and scale; a row without a unit applies to every unit.</summary>
    public const string Categories = "HB-01.Categories";

    /// <summary>What each county may still emit, in tons a year.</summary>
    public const string Quotas = "HB-01.Quotas";

    /// <summary>The day the remaining quotas were determined: approvals from this day on are not in them yet.</summary>
    public const string QuotasAsOf = "HB-01.QuotasAsOf";

    /// <summary>An approval lapses when work has not started within these years.</summary>
    public const string YearsToStart = "HB-01.YearsToStart";

    public const string ReminderDays = "HB-01.ReminderDays";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Table(Categories,
            [
                new("industry", "行业", ParameterKind.Text),
                new("unit", "规模单位", ParameterKind.Text),
                new("minScale", "规模下限", ParameterKind.Number),
                new("category", "环评类别", ParameterKind.Text),
            ],
            ["冶金", null, 0, EiaCategory.Report],
            ["化工", null, 0, EiaCategory.Report],
            ["建材", null, 0, EiaCategory.Form],
            ["建材", "吨每年", 100000, EiaCategory.Report],
            ["电镀", null, 0, EiaCategory.Report],
            ["造纸", null, 0, EiaCategory.Report],
            ["纺织印染", null, 0, EiaCategory.Form],
            ["纺织印染", "万件每年", 500, EiaCategory.Report],
            ["制药", null, 0, EiaCategory.Report],
            ["食品酿造", null, 0, EiaCategory.Form],
            ["食品酿造", "吨每年", 10000, EiaCategory.Report],
            ["机械电子", null, 0, EiaCategory.Form],
            ["房地产", "平方米", 0, EiaCategory.Registration],
            ["房地产", "平方米", 10000, EiaCategory.Form],
            ["房地产", "平方米", 100000, EiaCategory.Report],
            ["餐饮娱乐", "平方米", 0, EiaCategory.Registration],
            ["餐饮娱乐", "平方米", 500, EiaCategory.Form],
            ["畜禽养殖", "头每年", 0, EiaCategory.Registration],
            ["畜禽养殖", "头每年", 500, EiaCategory.Form],
            ["畜禽养殖", "头每年", 5000, EiaCategory.Report],
            ["交通水利", null, 0, EiaCategory.Report],
            ["其他", null, 0, EiaCategory.Registration])
        .Table(Quotas,
            [
                new("county", "县区", ParameterKind.Text),
                new("cod", "化学需氧量余量(吨每年)", ParameterKind.Number),
                new("so2", "二氧化硫余量(吨每年)", ParameterKind.Number),
            ],
            ["渝水区", 1200, 3500],
            ["分宜县", 800, 2600],
            ["高新区", 500, 900],
            ["仙女湖区", 60, 20])
        .Date(QuotasAsOf, new DateOnly(2008, 1, 1))
        .Number(YearsToStart, 5, min: 1, max: 20)
        .Number(ReminderDays, 90, min: 1, max: 365);
}
