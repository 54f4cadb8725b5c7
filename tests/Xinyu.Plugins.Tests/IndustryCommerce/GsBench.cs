using Xinyu.Plugins.IndustryCommerce;

namespace Xinyu.Plugins.Tests.IndustryCommerce;

/// <summary>Applications that every rule lets pass, to be changed field by field.</summary>
internal static class GsBench
{
    public static ItemBench<IndustryCommercePlugIn> Sound(string item) => new ItemBench<IndustryCommercePlugIn>(item).Fill(item switch
    {
        "GS-01" => new
        {
            companyTitle = "新余市恒信商贸有限责任公司", preNameNo = "余名称预核1号", companyType = "有限责任公司", legalPerson = "法定代表人", legalIdCard = "360502198001011239",
            registerCapital = 100, paidCapital = 60, shareholders = new[] { Holder(60, 30), Holder(40, 0) }, businessContent = "日用百货零售",
            companyAddress = "渝水区", termYears = 20, contactPhone = "0790-6441234",
        },
        "GS-02" => new
        {
            nameRegion = "新余市", nameShop = "恒信", nameIndustry = "商贸", nameForm = "有限公司", capitalPlan = 100,
            investorList = new[] { new { invName = "投资人", invId = "1", invAmount = 100 } }, namePurpose = "百货零售",
        },
        "GS-03" => new
        {
            adUnit = "测试广告公司", adClient = "测试企业", adForm = "灯箱", adSite = "渝水区劳动南路", adWidth = 3, adHeight = 2, adCount = 1,
            adContent = "冬季新品上市", adStart = "2026-04-01", adEnd = "2027-04-01", adSector = "普通商品",
        },
        "GS-04" => new
        {
            proprietor = "经营者", proprietorId = "360502198001011239", memberForm = "个人经营", operators = 3, capitalSum = 5, industryKind = "批发零售",
            scopeText = "日用百货", stallAddress = "渝水区劳动南路1号", reemploy = false,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "no such item"),
    });

    public static object Holder(decimal subscribed, decimal cash) =>
        new { holderName = "股东", holderId = "1", subscribed, payForm = "货币", cashPart = cash };
}
