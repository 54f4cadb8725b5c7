namespace Xinyu.Plugins.Culture;

/// <summary>WH-01 互联网上网服务营业场所设立审批: keys and defaults.</summary>
internal static class InternetCafeSetting
{
    public const string Item = "WH-01";

    /// <summary>米. 《互联网上网服务营业场所管理条例》第九条.</summary>
    public const string SchoolDistance = "WH-01.SchoolDistance";

    /// <summary>平方米 for each computer. 《互联网上网服务营业场所管理条例》第八条 and the ministry's standards.</summary>
    public const string AreaPerComputer = "WH-01.AreaPerComputer";

    /// <summary>台, in the city and in a township.</summary>
    public const string LeastInCity = "WH-01.LeastInCity";

    public const string LeastInTownship = "WH-01.LeastInTownship";

    /// <summary>家, the ceiling of the layout plan by county. 《互联网上网服务营业场所管理条例》第八条.</summary>
    public const string Ceilings = "WH-01.Ceilings";

    /// <summary>True while a notice of the state stops new approvals.</summary>
    public const string Moratorium = "WH-01.Moratorium";

    /// <summary>Licences revoked before the register began, or by another city's bureau: kept by hand.</summary>
    public const string Revocations = "WH-01.Revocations";

    /// <summary>年.</summary>
    public const string RevocationYears = "WH-01.RevocationYears";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(SchoolDistance, 200, min: 0, max: 5000)
        .Number(AreaPerComputer, 2, min: 0, max: 100)
        .Number(LeastInCity, 60, min: 1, max: 1000)
        .Number(LeastInTownship, 30, min: 1, max: 1000)
        .Table(Ceilings,
            [new("county", "县区", ParameterKind.Text), new("most", "布局规划上限(家)", ParameterKind.Number)],
            ["渝水区", 180],
            ["分宜县", 60],
            ["高新区", 40],
            ["仙女湖区", 15])
        .Boolean(Moratorium, false)
        .Table(Revocations,
            [new("identity", "法定代表人身份证号", ParameterKind.Text), new("on", "吊销日期", ParameterKind.Date)])
        .Number(RevocationYears, 3, min: 1, max: 30);
}
