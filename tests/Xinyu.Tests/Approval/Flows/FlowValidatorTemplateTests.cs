using Xinyu.Approval.Flows;
using YamlDotNet.RepresentationModel;

namespace Xinyu.Tests.Approval.Flows;

public class FlowValidatorTemplateTests
{
    private static readonly Lazy<Dictionary<string, string[]>> Departments = new(() =>
        Directory.GetFiles(Path.Combine(Templates.Root, "etc", "catalogue"), "*.yaml").Select(Department).ToDictionary());

    [Theory]
    [MemberData(nameof(Templates.All), MemberType = typeof(Templates))]
    public void A_shipped_flow_has_no_finding_in_any_department(string name)
    {
        Departments.Value.Count.ShouldBe(47);
        foreach (var (department, posts) in Departments.Value)
            FlowValidator.Validate(Templates.Document(name), posts).ShouldBeEmpty(department);
    }

    private static KeyValuePair<string, string[]> Department(string file)
    {
        using var text = File.OpenText(file);
        var yaml = new YamlStream();
        yaml.Load(text);
        var department = yaml.Documents[0].RootNode["department"];
        var posts = (YamlSequenceNode)department["posts"];
        return new(department["code"].ToString(), [.. posts.Select(post => post["code"].ToString())]);
    }
}
