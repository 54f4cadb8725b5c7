using Xinyu.Approval.Forms;

namespace Xinyu.Approval.Rules.Tests.Forms;

/// <summary>A form with every field type of the catalogue.</summary>
static class TestForm
{
    public static readonly IReadOnlyList<FieldDefinition> Fields =
    [
        new("projectName", "建设项目名称", FieldType.Text, true) { MaxLength = 10 },
        new("summary", "项目概况", FieldType.LongText, false),
        new("investment", "总投资(万元)", FieldType.Number, false) { Min = 0, Max = 1000000 },
        new("workers", "职工人数", FieldType.Integer, false) { Min = 1 },
        new("startDate", "拟开工日期", FieldType.Date, false),
        new("category", "环评类别", FieldType.Choice, false) { Options = ["报告书", "报告表", "登记表"] },
        new("funds", "资金来源", FieldType.MultiChoice, false) { Options = ["国有资金", "企业自筹", "银行贷款"] },
        new("pollution", "是否产生污染", FieldType.Boolean, false),
        new("pollutionText", "污染说明", FieldType.LongText, true) { VisibleWhen = "pollution = true" },
        new("pollutionGrade", "污染等级", FieldType.Choice, true) { Options = ["轻", "重"], VisibleWhen = "pollutionText = \"有\"" },
        new("owner", "法定代表人身份证号", FieldType.IdCard, false),
        new("code", "信用代码", FieldType.Uscc, false),
        new("phone", "联系电话", FieldType.Phone, false),
        new("email", "电子邮箱", FieldType.Email, false),
        new("place", "建设地点", FieldType.Address, false),
        new("packages", "标段", FieldType.Table, false)
        {
            Columns =
            [
                new("kind", "招标内容", FieldType.Choice, true) { Options = ["勘察", "设计"] },
                new("value", "估算价(万元)", FieldType.Number, true) { Min = 0 },
            ],
        },
    ];

    public static IReadOnlyDictionary<string, object?> Raw(params (string Key, string Value)[] typed) => FormValues.FromRaw(
        Fields,
        typed.Prepend(("projectName", "项目")).GroupBy(entry => entry.Item1).ToDictionary(group => group.Key, group => group.Select(entry => entry.Item2).ToArray()));

    public static IReadOnlyDictionary<string, object?> Json(string json) => FormValues.FromJson(Fields, json);

    public static IReadOnlyList<FieldError> Errors(IReadOnlyDictionary<string, object?> values) => FormRules.Validate(Fields, values);
}
