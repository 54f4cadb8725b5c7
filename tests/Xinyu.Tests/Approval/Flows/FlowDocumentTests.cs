using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowDocumentTests
{
    [Theory]
    [MemberData(nameof(Templates.All), MemberType = typeof(Templates))]
    public void A_shipped_flow_leaves_as_it_came(string name)
    {
        var export = Templates.Document(name).Export();

        export.Xml.ShouldBe(Templates.Source(name));
        export.NotExecuted.ShouldBeEmpty();
    }

    [Fact]
    public void Export_names_what_has_no_effect_here_and_keeps_it()
    {
        var flow = TestFlow.Chain("a")
            .Raw("<laneSet id=\"lanes\" />").Element("scriptTask", "script")
            .Element("userTask", "form", "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" camunda:assignee=\"someone\"");

        var export = flow.Document.Export();

        export.Xml.ShouldBe(flow.Xml);
        export.NotExecuted.ShouldBe(
        [
            new(FlowFindingCodes.ElementNotExecuted, "lanes", "laneSet", FlowFindingLevel.Note),
            new(FlowFindingCodes.ElementNotSupported, "script", "scriptTask"),
            new(FlowFindingCodes.ElementNotExecuted, "form", "assignee", FlowFindingLevel.Note),
        ], ignoreOrder: true);
    }

    [Theory]
    [InlineData("no xml at all", FlowErrorCodes.FileNotXml)]
    [InlineData("<definitions>", FlowErrorCodes.FileNotXml)]
    [InlineData("<definitions />", FlowErrorCodes.FileNotBpmn)]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", FlowErrorCodes.FileNotXml)]
    public void What_is_no_bpmn_is_turned_down(string xml, string code) =>
        Should.Throw<FlowFormatException>(() => FlowDocument.Parse(xml, TestLanguage.Instance)).Failure.Code.ShouldBe(code);

    [Fact]
    public void A_file_over_two_megabytes_is_turned_down()
    {
        var xml = TestFlow.Chain("a").Raw($"<documentation>{new string('长', 700_000)}</documentation>").Xml;

        Should.Throw<FlowFormatException>(() => FlowDocument.Parse(xml, TestLanguage.Instance))
            .Failure.Code.ShouldBe(FlowErrorCodes.FileTooLarge);
    }

    [Fact]
    public void Remarks_and_drawing_are_not_worth_a_note()
    {
        var flow = TestFlow.Chain("a").Raw("<documentation>text</documentation><textAnnotation id=\"t\"><text>x</text></textAnnotation>");

        flow.Document.Findings.ShouldBeEmpty();
    }
}
