using System.Text.Json;
using System.Text.RegularExpressions;
using Xinyu.Approval.Calendar;
using Xinyu.SystemAdmin.Audit;
using Xinyu.SystemAdmin.Events;

namespace Xinyu.Tests.SystemAdmin;

public sealed partial class OperationTextTests
{
    private static readonly string Module = Path.Combine(RepositoryRoot.Find(), "modules/SystemAdmin/Xinyu.SystemAdmin");

    [Fact]
    public void Both_languages_have_the_same_keys() => Texts("Operations", "en").Order().ShouldBe(Texts("Operations", "zh-Hans").Order());

    [Fact]
    public void What_the_pages_ask_for_is_there()
    {
        HashSet<string> known = [.. Texts("Operations", "zh-Hans"), .. Texts("SystemAdmin", "zh-Hans")];
        var asked = new[] { "Calendar", "Items", "Flows", "Audit", "Events" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Module, "Areas/SystemAdmin/Pages", folder)))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value))
            .Concat(AuditArea.All.Select(a => $"Audit:Area:{a}"))
            .Concat(Enum.GetNames<ParkedEventDecision>().SelectMany(d => new[] { $"Events:{d}", $"Events:{d}:Note", $"Events:{d}:Done" })).Distinct().ToList();
        asked.Count.ShouldBeGreaterThan(100);
        asked.Where(k => !known.Contains(k)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_wrong_line_has_its_sentence()
    {
        foreach (var culture in new[] { "zh-Hans", "en" })
        {
            var file = Path.Combine(RepositoryRoot.Find(), "modules/Approval/Xinyu.Approval/Localization/Approval", culture + ".json");
            var texts = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file)).GetProperty("texts");
            foreach (var problem in Enum.GetNames<CalendarLineProblem>()) texts.TryGetProperty($"CalendarLine:{problem}", out _).ShouldBeTrue($"{culture} {problem}");
        }
    }

    private static List<string> Texts(string folder, string culture)
    {
        var file = Path.Combine(Module, "Localization", folder, culture + ".json");
        return [.. JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file)).GetProperty("texts").EnumerateObject().Select(t => t.Name)];
    }

    [GeneratedRegex("""(?:L|localizer)\["([A-Za-z:]+[A-Za-z])"[,\]]""")]
    private static partial Regex Key();
}
