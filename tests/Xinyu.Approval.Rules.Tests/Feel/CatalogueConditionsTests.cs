using System.Text.RegularExpressions;
using Xinyu.Approval.Feel;

namespace Xinyu.Approval.Rules.Tests.Feel;

public partial class CatalogueConditionsTests
{
    [Fact]
    public void Every_condition_of_the_catalogue_can_be_read()
    {
        var conditions = Directory.GetFiles(Path.Combine(Repository.Root, "etc", "catalogue"), "*.yaml")
            .SelectMany(file => VisibleWhen().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToList();
        conditions.Count.ShouldBeGreaterThan(40);
        foreach (var condition in conditions)
            FeelExpression.Parse(condition).Names.ShouldNotBeEmpty();
    }

    [GeneratedRegex("visibleWhen: '([^']+)'")]
    private static partial Regex VisibleWhen();
}
