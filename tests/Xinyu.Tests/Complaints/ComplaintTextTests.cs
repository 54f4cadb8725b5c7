using System.Text.Json;
using Xinyu.Complaints;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Lists;

namespace Xinyu.Tests.Complaints;

public sealed class ComplaintTextTests
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Whatever_is_composed_from_a_code_has_its_text(string culture)
    {
        var texts = Of(culture);
        var acts = Enum.GetValues<ComplaintAct>();
        string[] keys =
        [
            .. Enum.GetValues<ComplaintState>().SelectMany(s => new[] { $"State:{s}", $"Now:{s}" }),
            .. acts.SelectMany(a => new[] { $"Act:{a}", $"Act:{a}:Note" }),
            .. acts.Where(a => a is not (ComplaintAct.Accept or ComplaintAct.NameOfficial)).Select(a => $"Field:Text:{a}"),
            .. acts.Where(ComplaintActs.NeedsText).Select(a => $"Validation:Text:{a}"),
            .. Enum.GetValues<ComplaintStepKind>().Select(k => $"Step:{k}"),
            .. Enum.GetValues<ComplaintTab>().Select(t => $"Tab:{t}"),
            .. Enum.GetValues<ComplaintKind>().SelectMany(k => new[] { $"Kind:{k}", $"Validation:Outcome:{k}" }),
            .. Enum.GetValues<ComplaintOutcome>().Select(o => $"Outcome:{o}"),
            .. Enum.GetValues<AssignmentMode>().SelectMany(m => new[] { $"Mode:{m}", $"Mode:{m}:Note" }),
            .. Enum.GetValues<SignKind>().Select(k => $"Sign:{k}"),
            .. Enumerable.Range(1, ComplaintTransitions.HighestLevel).Select(l => $"Level:{l}"),
            .. ComplaintsPermissions.All.Select(p => $"Permission:{p}"),
            .. ComplaintsSettings.Defaults.Keys.Select(s => $"Setting:{s}"),
        ];
        keys.Where(k => !texts.ContainsKey(k)).ShouldBeEmpty();
    }

    private static Dictionary<string, string> Of(string culture)
    {
        var file = Path.Combine(RepositoryRoot.Find(), "modules/Complaints/Xinyu.Complaints/Localization/Complaints", culture + ".json");
        return JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file)).GetProperty("texts").Deserialize<Dictionary<string, string>>()!;
    }
}
