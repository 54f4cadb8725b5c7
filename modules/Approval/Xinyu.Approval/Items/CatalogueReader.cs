using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Forms;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Xinyu.Approval.Items;

/// <summary>Reads a department's YAML file (etc/catalogue/FORMAT.md) and names every fault by file, item and field.</summary>
internal static class CatalogueReader
{
    private static readonly string[] Flows = ["instant", "simple", "standard", "expert-review", "site-inspection", "hearing", "joint", "internal"];
    private static readonly string[] Grounds = ["听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审", "none"];

    public static (DepartmentDefinition? Department, IReadOnlyList<ItemDefinition> Items) Read(string file, TextReader text, List<CatalogueProblem> problems)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(text);
        }
        catch (YamlException error)
        {
            problems.Add(new(file, null, "", $"第 {error.Start.Line} 行不是有效的 YAML / line {error.Start.Line} is not valid YAML: {error.Message}"));
            return (null, []);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner answers some unclosed brackets like this, without a line
            problems.Add(new(file, null, "", "不是有效的 YAML（可能有未闭合的括号）/ is not valid YAML (an unclosed bracket, perhaps)"));
            return (null, []);
        }
        if (yaml.Documents.Count != 1 || yaml.Documents[0].RootNode is not YamlMappingNode root)
        {
            problems.Add(new(file, null, "", "应有一个映射 / must hold one mapping"));
            return (null, []);
        }
        var map = new YamlMap(root, file, null, "", problems);
        if (map.Map("department") is not { } head) return (null, []);
        var department = Department(head);
        return (department, [.. map.Maps("items").Select(i => Item(i, department.Code))]);
    }

    private static DepartmentDefinition Department(YamlMap map) => new(
        map.Int("order", 1), map.Text("code"), map.Text("name"), map.Text("shortName"), map.Int("batch", 1), map.Text("duties"),
        [.. map.Maps("posts").Select(p => new PostDefinition(PostCode(p), p.Text("name")))]);

    private static ItemDefinition Item(YamlMap unnamed, string departmentCode)
    {
        var code = unnamed.Text("code");
        var map = unnamed.ForItem(code);
        if (!code.StartsWith(departmentCode + "-", StringComparison.Ordinal)) map.Problem("code", $"应以 {departmentCode}- 开头 / must start with {departmentCode}-");
        var fee = map.Map("fee");
        var item = new ItemDefinition
        {
            Code = code,
            DepartmentCode = departmentCode,
            Name = map.Text("name"),
            Kind = map.OneOf("kind", "permit", "internal") == "internal" ? ItemKind.Internal : ItemKind.Permit,
            Category = map.OneOf("category", "审批", "审核", "核准", "备案", "内部事务"),
            Phase = map.OneOf("phase", "pilot", "first", "second") switch { "first" => RolloutPhase.First, "second" => RolloutPhase.Second, _ => RolloutPhase.Pilot },
            Applicants = map.Texts("applicants"),
            LegalBasis = map.Texts("legalBasis"),
            StatutoryDays = map.Int("statutoryDays", 0),
            StatutoryDayKind = Kind(map, "statutoryDayKind"),
            PromisedDays = map.Int("promisedDays", 0),
            RunsFrom = map.OneOf("runsFrom", "acceptance", "receipt") == "receipt" ? ClockStart.Receipt : ClockStart.Acceptance,
            TimeTiers = [.. map.Maps("timeTiers").Select(t => new TimeTier(t.Text("code"), t.Int("statutoryDays", 0), Kind(t, "statutoryDayKind"), t.Int("promisedDays", 0)))],
            Flow = map.OneOf("flow", Flows),
            SpecialProcedures = [.. map.Maps("specialProcedures").Select(p => new SpecialProcedureDefinition(p.Text("name"), p.Int("maxDays", 1), p.OneOf("ground", Grounds)))],
            Fee = fee is null
                ? new FeeDefinition(false, "", "", "")
                : new FeeDefinition(fee.Flag("charged"), fee.Text("standard", allowEmpty: true), fee.Text("basis", allowEmpty: true), fee.Text("method", allowEmpty: true)),
            Materials = [.. map.Maps("materials").Select(m => new MaterialDefinition(m.Text("name"), m.OneOf("form", "original", "copy"), m.Int("copies", 0), m.Flag("required"), m.Text("issuedBy", allowEmpty: true)))],
            Fields = [.. map.Maps("fields").Select(CatalogueFields.Field)],
            Predecessors = map.Texts("predecessors"),
            Result = map.Text("result"),
            ResultValidYears = map.Int("resultValidYears"),
            Statistics = map.Texts("statistics"),
            DepartmentLogic = map.Texts("departmentLogic"),
        };
        CheckMeaning(map, item);
        return item;
    }

    /// <summary>Departments may list posts beyond the six that flows know (expert, treasury, ...).</summary>
    private static string PostCode(YamlMap map)
    {
        var code = map.Text("code");
        if (!code.All(c => char.IsAsciiLetterLower(c) || c == '-')) map.Problem("code", $"“{code}” 应为小写字母 / must be lower-case letters");
        return code;
    }

    private static DayKind Kind(YamlMap map, string field) => map.OneOf(field, "working", "calendar") == "calendar" ? DayKind.Calendar : DayKind.Working;

    private static void CheckMeaning(YamlMap map, ItemDefinition item)
    {
        if (item is { StatutoryDayKind: DayKind.Working } && item.PromisedDays > item.StatutoryDays)
            map.Problem("promisedDays", "承诺时限长于法定时限 / the promise is longer than the statute");
        if (item.Fee is { Charged: true } and ({ Standard.Length: 0 } or { Basis.Length: 0 }))
            map.Problem("fee", "收费须有标准和依据（行政许可法第五十八条）/ a fee needs standard and basis");
        if (item.Fields.Select(f => f.Id).GroupBy(id => id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            map.Problem("fields", $"“{twice.Key}” 重复 / listed twice");
    }
}
