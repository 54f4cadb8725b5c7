using System.Reflection;
using System.Text.Json;
using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowTextTests
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Every_code_has_its_sentence(string culture)
    {
        using var file = typeof(FlowEngine).Assembly.GetManifestResourceStream($"Localization/Flows/{culture}.json").ShouldNotBeNull();
        var texts = JsonDocument.Parse(file).RootElement.GetProperty("texts");
        var codes = new[] { typeof(FlowErrorCodes), typeof(FlowFindingCodes) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!);

        texts.EnumerateObject().Select(text => text.Name).ShouldBe(codes, ignoreOrder: true);
        texts.EnumerateObject().ShouldAllBe(text => text.Value.GetString()!.Length > 5);
    }
}
