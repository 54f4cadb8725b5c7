using System.Text.Json;
using Xinyu.Approval.Cases;
using Xinyu.Supervision;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Watching;

namespace Xinyu.Tests.Supervision;

public sealed class SupervisionTextTests
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Whatever_is_composed_from_a_code_has_its_text(string culture)
    {
        var texts = Of(culture);
        string[] keys =
        [
            .. RuleDefinition.All.SelectMany(r => new[] { $"Rule:{r.Code}", $"Rule:{r.Code}:Text" }),
            .. RuleDefinition.All.Where(r => r.Kind != RuleKind.NotCheckable && r.Code != RuleCodes.Deadline).Select(r => $"Card:{r.Code}"),
            .. Enum.GetValues<CaseEventKind>().SelectMany(k => new[] { $"Event:{k}", $"Event:{k}:Short" }),
            .. Enum.GetValues<CaseState>().Select(s => $"CaseState:{s}"),
            .. Enum.GetValues<CardState>().SelectMany(s => new[] { $"State:{s}", $"State:{s}:Text" }),
            .. Enum.GetValues<CardTab>().Select(t => $"CardTab:{t}"),
            .. Enum.GetValues<CardActKind>().Select(a => $"CardAct:{a}"),
            .. Enum.GetValues<CardLevel>().Select(l => $"Level:{l}"),
            .. Enum.GetValues<WatchLight>().Select(l => $"Light:{l}"),
            .. RuleParameterDefinition.All.Select(p => $"Parameter:{p.Key}"),
            .. SupervisionPermissions.All.Select(p => $"Permission:{p}"),
        ];
        keys.Where(k => !texts.ContainsKey(k)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_keys() => Of("en").Keys.Order().ShouldBe(Of("zh-Hans").Keys.Order());

    private static Dictionary<string, string> Of(string culture)
    {
        var file = Path.Combine(RepositoryRoot.Find(), "modules/Supervision/Xinyu.Supervision/Localization/Supervision", culture + ".json");
        return JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file)).GetProperty("texts").Deserialize<Dictionary<string, string>>()!;
    }
}
