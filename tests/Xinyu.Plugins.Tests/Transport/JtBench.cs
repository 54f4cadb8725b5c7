using Xinyu.Plugins.Transport;

namespace Xinyu.Plugins.Tests.Transport;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class JtBench
{
    public static ItemBench<TransportPlugIn> Sound(string item) => new ItemBench<TransportPlugIn>(item).Fill(item switch
    {
        "JT-01" => new
        {
            carrierName = "测试运输企业", carrierType = "企业", carrierIdNo = "360502198001011239", freightScope = new[] { "道路普通货物运输" },
            vehicles = new[] { Vehicle(), Vehicle("二级") },
            drivers = new[] { Driver(), Driver("360502197501011235") },
            officeSite = "渝水区", parkingArea = 200,
        },
        "JT-02" => new
        {
            busCompany = "测试客运企业", routeName = "新余至分宜", routeLevel = "县际(市内)", startStation = "新余客运站", endStation = "分宜客运站",
            mileage = 32, dayTrips = 12, highwayRatio = 20, busCount = 6, busSeats = 180, busGrade = "中级",
        },
        "JT-03" => new
        {
            dgCompany = "测试危货企业", dgClass = new[] { "3类易燃液体" }, dgVehicles = 6, dgTons = 90, gpsInstalled = 6, parkSize = 270,
            selfUse = false, escorts = 6, dgDrivers = 8,
        },
        "JT-04" => new
        {
            shopTitle = "测试维修企业", repairGrade = "二类汽车维修", workshopArea = 260, parkingLot = 160, technicians = 1, qualityInspectors = 1,
            repairWorkers = 6,
            devices = new object[] { Device("尾气分析仪", "2026-12-31"), Device("工具箱", null) },
        },
        "JT-05" => new
        {
            cargoName = "变压器", totalMass = 38, overLength = 17, overWidth = 3, overHeight = 3.9, axleCount = 6, axleMaxLoad = 9,
            passRoute = "新余市区经省道S223至分宜县", passFrom = "2026-03-20", passTo = "2026-03-22", truckPlate = "赣K00001",
        },
        "JT-06" => new
        {
            highwayNo = "S223 K12+300", highwayGrade = "省道", occupyKind = "跨越架空", occupyLength = 20, occupyArea = 40, clearHeight = 6,
            edgeDistance = 18, roadFrom = "2026-04-01", roadTo = "2026-04-10",
        },
        "JT-07" => new
        {
            roadProject = "测试村道", ruralLevel = "四级", roadLengthKm = 5, subgradeWidth = 5, pavementType = "水泥混凝土", drawBudget = 180,
            fundArrange = new[] { Fund("中央车购税补助", 100), Fund("市县财政", 80) },
        },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "no such item"),
    });

    public static object Vehicle(string grade = "一级", decimal load = 10, bool owned = true) =>
        new { vehicleModel = "东风", loadTons = load, techGrade = grade, owned };

    public static object Driver(string identity = "360502198001011239", string? certificate = "360500000001") =>
        new { driverName = "驾驶员", driverId = identity, driverClass = "A2", certNumber = certificate };

    public static object Device(string name, string? until) => new { devName = name, devQty = 1, calibDate = until };

    public static object Fund(string origin, decimal sum) => new { fundOrigin = origin, fundSum = sum };
}
