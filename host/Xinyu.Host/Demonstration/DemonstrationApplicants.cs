using Xinyu.Approval.Identifiers;

namespace Xinyu.Host.Demonstration;

/// <summary>Applicants of the demonstration; all numbers are made up and have right check digits.</summary>
internal sealed record DemonstrationApplicant(string UserName, string Kind, string Name, string Number, string Address)
{
    public static IReadOnlyList<DemonstrationApplicant> All { get; } =
    [
        Organisation("zhuzao", "enterprise", "新余市仰天精密铸造有限公司", "91360500MA35DEM01", "高新技术产业开发区南源大道8号"),
        Organisation("cailiao", "enterprise", "新余市赣锂新材料有限公司", "91360500MA35DEM02", "高新技术产业开发区光伏路66号"),
        Organisation("wuliu", "enterprise", "新余市仙湖物流有限公司", "91360500MA35DEM03", "仙女湖区观巢镇物流园1号"),
        Organisation("fangchan", "enterprise", "新余市袁河房地产开发有限公司", "91360500MA35DEM04", "渝水区北湖中路88号"),
        Organisation("wangba", "enterprise", "新余市星河网络服务有限公司", "91360500MA35DEM05", "渝水区劳动南路22号"),
        Organisation("binguan", "enterprise", "新余市抱石宾馆有限公司", "91360500MA35DEM06", "渝水区抱石大道9号"),
        Organisation("chaoshi", "enterprise", "新余市城北便民超市有限公司", "91360500MA35DEM07", "渝水区毓秀路15号"),
        Organisation("xuexiao", "institution", "新余市第九小学", "12360500MB0DEM008", "渝水区新欣北大道"),
        new("yunshu", "individual", "顺达运输户", Person(1), "渝水区下村镇"),
    ];

    public static string Person(int number)
    {
        var first17 = $"36050219800{number}0{number}00{number}"[..17];
        return first17 + ResidentIdNumber.CheckCharacter(first17);
    }

    private static DemonstrationApplicant Organisation(string userName, string kind, string name, string first17, string address) =>
        new(userName, kind, name, first17 + UnifiedSocialCreditCode.CheckCharacter(first17), address);
}
