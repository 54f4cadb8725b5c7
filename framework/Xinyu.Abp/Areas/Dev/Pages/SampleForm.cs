using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Forms;

namespace Xinyu.Abp.Areas.Dev.Pages;

internal static class SampleForm
{
    public static IReadOnlyList<FormField> Fields() =>
    [
        new("projectName", "建设项目名称", FormFieldType.Text)
        {
            Help = "与立项批准文件一致，100 字以内。",
            MaxLength = 100,
            Values = ["年产 2 万吨精密铸件技术改造项目"]
        },
        new("buildNature", "建设性质", FormFieldType.Choice)
        {
            Options = Options("新建", "改扩建", "技术改造", "迁建"),
            Values = ["改扩建"]
        },
        new("oldApproval", "原项目环评批复文号", FormFieldType.Text)
        {
            Help = "没有批复的写“无”。",
            VisibleWhen = "buildNature = \"改扩建\"",
            Values = ["余环审字〔2021〕38号"]
        },
        new("industry", "行业类别", FormFieldType.Choice)
        {
            Options = Options("冶金", "化工", "建材", "电镀", "造纸", "制药", "其他"),
            Values = ["冶金"]
        },
        new("investment", "总投资(万元)", FormFieldType.Number) { Values = ["3200"] },
        new("envInvestment", "其中环保投资(万元)", FormFieldType.Number)
        {
            Values = ["3500"],
            Error = "环保投资不能大于总投资 3,200 万元"
        },
        new("sensitiveArea", "涉及环境敏感区", FormFieldType.MultiChoice)
        {
            Help = "可多选。都不涉及就选“不涉及”。",
            Options = Options("饮用水水源保护区", "自然保护区", "风景名胜区", "居民集中区", "文物保护区", "不涉及"),
            Values = ["居民集中区"]
        },
        new("outOfProvince", "跨省经营", FormFieldType.Boolean) { Values = ["false"] },
        new("buildPlace", "建设地点", FormFieldType.Address) { Values = ["新余市高新区某某路"] },
        new("startDate", "拟开工日期", FormFieldType.Date) { Required = false, Values = ["2027-03-01"] },
        new("note", "说明", FormFieldType.LongText) { Required = false },
        Packages()
    ];

    private static FormField Packages() => new("packages", "招标内容", FormFieldType.Table)
    {
        Help = "每项招标写一行。",
        Columns =
        [
            new("packageType", "招标内容", FormFieldType.Choice) { Options = Options("勘察", "设计", "施工", "监理") },
            new("packageValue", "单项合同估算价(万元)", FormFieldType.Number),
            new("note", "备注", FormFieldType.Text) { Required = false }
        ],
        Rows =
        [
            new(new Dictionary<string, string> { ["packageType"] = "施工", ["packageValue"] = "1200" }),
            new(new Dictionary<string, string> { ["packageType"] = "监理", ["packageValue"] = "四十" })
            {
                Errors = new Dictionary<string, string> { ["packageValue"] = "估算价要写成数字，例如 40" }
            }
        ]
    };

    private static List<Option> Options(params string[] texts) => [.. texts.Select(Option.Of)];
}
