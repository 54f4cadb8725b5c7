using Xinyu.Plugins.Culture;

namespace Xinyu.Plugins.Tests.Culture;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class WhBench
{
    public static ItemBench<CulturePlugIn> Sound(string item)
    {
        var bench = new ItemBench<CulturePlugIn>(item).Fill(item switch
        {
            "WH-01" => new
            {
                netbarName = "测试网吧", legalPersonId = "360502198001011239", stage = "筹建审批", venueAddress = "新余市渝水区城北街道1号",
                operatingArea = 160, computerCount = 80, schoolDistance = 300, nearestSchool = "测试中学", residential = false, fundProof = 100,
                techManagers = 2, isp = "电信", chain = false,
            },
            "WH-02" => new
            {
                playName = "测试歌厅", playKind = "歌舞娱乐", playFloor = 2, useArea = 300, boxCount = 12, prizeMachine = false, nearSchool = 260,
                inProhibited = false, foreignInvest = false,
            },
            "WH-03" => new
            {
                showName = "测试演出", showOrganizer = "测试演出公司", showVenue = "渝水区体育馆", showDate = "2026-03-20", showEndDate = "2026-03-21",
                showTimes = 4, seatCount = 3000, performers = new[] { Performer() }, foreignActor = false,
            },
            "WH-04" => new
            {
                relicName = "测试遗址", relicLevel = "市级文物保护单位", controlZone = "建设控制地带", constructKind = "新建", buildHigh = 8.5,
                distanceRelic = 80, excavateDepth = 0.8, styleMatch = "坡屋顶，灰瓦",
            },
            "WH-05" => new
            {
                townName = "测试镇", stationArea = 320, townPeople = 30000, bookCount = 3000, centralSubsidy = 16, cityMatch = 10,
                functions = new[] { "图书阅览" }, planDone = "2026-12-31",
            },
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "no such item"),
        });
        if (item == "WH-02")
            bench.AddDocument("听证笔录");
        return bench;
    }

    public static object Performer(string nation = "内地") => new { perfName = "演员", perfNation = nation, perfIdNo = "1" };
}
