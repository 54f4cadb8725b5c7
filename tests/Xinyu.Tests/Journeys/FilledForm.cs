using System.Text.Json;
using System.Text.RegularExpressions;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Tests.Journeys;

/// <summary>A valid form for any item, made from the item's own field definitions.</summary>
internal static partial class FilledForm
{
    private static readonly string Person = "36050219800101123" + ResidentIdNumber.CheckCharacter("36050219800101123");
    private static readonly string Organisation = "91360500MA35ABCD1" + UnifiedSocialCreditCode.CheckCharacter("91360500MA35ABCD1");

    /// <summary>Where fields speak of each other, so that the department's rules have nothing against the plain form. By the form's first field, for ids are unique within one form only.</summary>
    private static readonly Dictionary<string, object> Agreeing = new()
    {
        ["projectName.capitalFund"] = 120.5m, ["projectName.bankLoan"] = 0m, ["projectName.otherFund"] = 0m, ["projectName.finishDate"] = new DateOnly(2027, 6, 1), // FG-01
        ["landProject.supplyMode"] = "挂牌出让", // GT-01
        ["buildUnitName.farLimit"] = 2.5m, ["buildUnitName.greenLimit"] = 35m, // GH-01
        ["companyTitle.companyType"] = "一人有限责任公司", // GS-01
        ["netbarName.schoolDistance"] = 300m, ["netbarName.computerCount"] = 60, // WH-01
        ["workName.footprint"] = 30m, ["workName.greenArea"] = 50m, ["workName.sunSpacing"] = 140m, ["workName.parkingCount"] = 120, // GH-02
    };

    /// <summary>A material that is not required of everybody, but of JT-01's form as it is filled in: its vehicle is not bought yet.</summary>
    public const string Pledge = "拟投入车辆承诺书(未购车的)";

    /// <param name="asked">True chooses what the conditions of other fields ask for, so that those fields are asked; false avoids it.</param>
    public static Dictionary<string, object?> Of(IReadOnlyList<FieldDefinition> fields, bool asked)
    {
        var wanted = fields.Select(f => f.VisibleWhen ?? "").SelectMany(c => Quoted().Matches(c)).Select(m => m.Groups[1].Value).ToHashSet();
        var values = fields.ToDictionary(f => f.Id, f => (object?)Value(f, wanted, asked, $"{fields[0].Id}.{f.Id}"));
        var visible = FormRules.Visible(fields, values);
        return values.Where(v => visible.Contains(v.Key)).ToDictionary();
    }

    private static object Value(ColumnDefinition column, HashSet<string> wanted, bool asked, string path) => column.Type switch
    {
        _ when !asked && Agreeing.TryGetValue(path, out var agreed) => agreed,
        FieldType.Number => Math.Max(column.Min ?? 0, Math.Min(column.Max ?? 120.5m, 120.5m)),
        FieldType.Integer => Math.Max(column.Min ?? 0, Math.Min(column.Max ?? 30, 30)),
        FieldType.Boolean => asked,
        FieldType.Date => new DateOnly(2026, 6, 1),
        FieldType.Choice => Option(column.Options, wanted, asked),
        FieldType.MultiChoice => (string[])[Option(column.Options, wanted, asked)],
        FieldType.IdCard => Person,
        FieldType.Uscc => Organisation,
        FieldType.Phone => "0790-6441234",
        FieldType.Email => "office@example.com",
        FieldType.Table => (Dictionary<string, object>[])[((FieldDefinition)column).Columns.ToDictionary(c => c.Id, c => Value(c, wanted, asked, $"{path}.{c.Id}"))],
        _ => Text(column),
    };

    private static string Option(IReadOnlyList<string> options, HashSet<string> wanted, bool asked) =>
        (asked ? options.FirstOrDefault(wanted.Contains) : options.FirstOrDefault(o => !wanted.Contains(o))) ?? options[0];

    private static string Text(ColumnDefinition column) =>
        column.Label.Length <= (column.MaxLength ?? int.MaxValue) ? column.Label : column.Label[..column.MaxLength!.Value];

    public static JsonElement Json(IReadOnlyList<FieldDefinition> fields, bool asked) => JsonSerializer.SerializeToElement(Of(fields, asked));

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
