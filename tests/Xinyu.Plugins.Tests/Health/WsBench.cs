using Xinyu.Plugins.Health;

namespace Xinyu.Plugins.Tests.Health;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class WsBench
{
    public static ItemBench<HealthPlugIn> Sound(string item) => new ItemBench<HealthPlugIn>(item).Fill(item switch
    {
        "WS-01" => new
        {
            placeName = "测试宾馆", placeClass = "宾馆旅店", placeAddress = "渝水区", businessArea = 400, employeeCount = 12, healthCertCount = 12,
            bedNumber = 100, disinfectRoom = true, centralAir = false,
        },
        "WS-02" => new
        {
            foodUnit = "测试饭店", foodKind = "餐饮服务", foodScope = new[] { "热菜" }, kitchenArea = 75, diningArea = 150, seatTotal = 80,
            disinfection = "热力消毒", foodStaff = 8, foodAddress = "渝水区",
        },
        "WS-03" => new
        {
            hospName = "测试医院", hospType = "综合医院", profitType = "营利性", bedsPlanned = 100, department = new[] { "内科", "外科" }, hospInvest = 5000,
            serviceRadius = 5, nearSameKind = 3000, setterIdNo = "360502198001011239", hospSite = "新余市渝水区",
        },
        "WS-04" => new
        {
            licenseHosp = "测试医院", openDept = new[] { "内科", "外科" }, openBeds = 100, hospArea = 4500, doctorCount = 48, nurseTotal = 40,
            equipMedical = new[] { new { medName = "心电图机", medQty = 2 } }, legalRep = "360502198001011239", wasteAgreement = true, feverRoom = true,
        },
        "WS-05" => new
        {
            radHosp = "测试医院", radClass = "介入放射学", radDevices = new[] { Device(30) }, radDoctors = 1, radPhysicists = 0, radTechs = 1,
            doseMonitor = 6, radStaffTotal = 6, protectCheck = "合格",
        },
        "WS-06" => new
        {
            reqUnit = "测试区卫生局", userHosp = "测试医院", deviceKind = "医用磁共振成像设备(MRI)", newOrUpdate = "新增", unitCost = 900, yearPatients = 200000,
            hospitalBeds = 400, existSame = 0, fundPlan = new[] { "财政拨款", "银行贷款" },
        },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "no such item"),
    });

    public static object Device(decimal room) => new { radDev = "血管造影机", radModel = "X1", radRoom = room };
}
