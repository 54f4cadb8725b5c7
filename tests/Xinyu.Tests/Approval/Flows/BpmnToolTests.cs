using Xinyu.Approval.Flows;
using Xinyu.Approval.Rules.Tests.Npm;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>What we export, as bpmn.io's own tools see it: bpmnlint's rules, and bpmn-moddle's elements, equal in kind and number.</summary>
[Trait("Needs", "Npm")]
public class BpmnToolTests
{
    [Fact]
    public async Task The_eight_exported_flows_pass_bpmnlint_and_have_the_same_elements_in_bpmn_moddle()
    {
        var folder = Directory.CreateTempSubdirectory("flows-");
        try
        {
            foreach (var name in Templates.Names)
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".bpmn"), Templates.Document(name).Export().Xml);

            var printed = await NodeScript.RunAsync("tests/Xinyu.Tests/Approval/Flows/bpmn-check", "check.mjs", folder.FullName);

            printed.Count.ShouldBe(8, string.Join('\n', printed));
            printed.ShouldAllBe(line => line.EndsWith(" elements"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_flow_that_the_tools_object_to_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("flows-");
        try
        {
            foreach (var name in Templates.Names)
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".bpmn"), Templates.Source(name).Replace("<bpmn:endEvent id=\"refused\"", "<bpmn:scriptTask id=\"extra\" /><bpmn:endEvent id=\"refused\""));

            var wrong = await Should.ThrowAsync<InvalidOperationException>(() => NodeScript.RunAsync("tests/Xinyu.Tests/Approval/Flows/bpmn-check", "check.mjs", folder.FullName));

            wrong.Message.ShouldContain("the export is not what was imported");
            wrong.Message.ShouldContain("(no-disconnected)");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
