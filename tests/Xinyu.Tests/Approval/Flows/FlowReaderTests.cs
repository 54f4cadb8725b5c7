using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

public class FlowReaderTests
{
    [Theory]
    [InlineData("scriptTask", "")]
    [InlineData("subProcess", "")]
    [InlineData("eventBasedGateway", "")]
    [InlineData("startEvent", "<messageEventDefinition />")]
    [InlineData("endEvent", "<terminateEventDefinition />")]
    [InlineData("boundaryEvent", "<errorEventDefinition />")]
    [InlineData("intermediateCatchEvent", "<signalEventDefinition />")]
    public void An_element_outside_the_subset_is_named_and_stays_in_the_graph(string element, string inside)
    {
        var document = TestFlow.Chain("a").Element(element, "odd", inside: inside).Flows("a > odd > end").Document;

        document.Findings.ShouldContain(new FlowFinding(FlowFindingCodes.ElementNotSupported, "odd", element));
        document.Graph.Find("odd")!.Kind.ShouldBe(FlowNodeKind.Unsupported);
    }

    [Fact]
    public void A_task_for_several_people_at_once_is_not_run_as_if_it_were_one()
    {
        var document = new TestFlow().Start().End().Flows("start > a > end")
            .Element("userTask", "a", inside: "<multiInstanceLoopCharacteristics />").Document;

        document.Findings.ShouldContain(new FlowFinding(FlowFindingCodes.ElementNotSupported, "a", "multiInstanceLoopCharacteristics"));
        document.Graph.Find("a")!.Kind.ShouldBe(FlowNodeKind.Unsupported);
    }

    [Fact]
    public void A_second_process_is_named() =>
        TestFlow.Chain("a").Outside("<process id=\"other\" />").Document.Findings
            .ShouldBe([new(FlowFindingCodes.ElementNotSupported, "other", "process")]);

    [Fact]
    public void A_file_without_a_process_says_so() =>
        FlowDocument.Parse("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='file' />", TestLanguage.Instance)
            .Findings.ShouldBe([new(FlowFindingCodes.ProcessMissing, "file")]);

    [Fact]
    public void Attributes_of_ours_that_are_misspelt_or_out_of_range_are_found()
    {
        var flow = TestFlow.Chain("a")
            .Task("b", more: "xinyu:pots=\"handler\"").Task("c", more: "xinyu:share=\"120\"").Task("d", more: "xinyu:step=\"2\"")
            .Task("e", more: "xinyu:party=\"nobody\"").Element("serviceTask", "f").Wait("g", "PT5H").Wait("h", "P0D");

        flow.Document.Findings.ShouldBe(
        [
            new(FlowFindingCodes.AttributeUnknown, "b", "pots"),
            new(FlowFindingCodes.AttributeInvalid, "c", "share=120"),
            new(FlowFindingCodes.AttributeInvalid, "d", "step=2"),
            new(FlowFindingCodes.AttributeInvalid, "e", "party=nobody"),
            new(FlowFindingCodes.AttributeInvalid, "f", "service"),
            new(FlowFindingCodes.AttributeInvalid, "g", "timeDuration=PT5H"),
            new(FlowFindingCodes.AttributeInvalid, "h", "timeDuration=P0D"),
        ]);
    }

    [Fact]
    public void References_that_lead_nowhere_are_found()
    {
        var flow = TestFlow.Chain("a").Flow("a", "gone").Exclusive("x", "gone").Boundary("late", "gone", "P1D")
            .Element("intermediateCatchEvent", "m", inside: "<messageEventDefinition messageRef=\"gone\" />");

        flow.Document.Findings.ShouldBe(
        [
            new(FlowFindingCodes.ReferenceBroken, "a-gone", "gone"),
            new(FlowFindingCodes.ReferenceBroken, "x", "x-gone"),
            new(FlowFindingCodes.ReferenceBroken, "late", "gone"),
            new(FlowFindingCodes.ReferenceBroken, "m", "gone"),
        ], ignoreOrder: true);
    }

    [Fact]
    public void Ids_that_are_missing_or_taken_are_found_and_nothing_is_lost()
    {
        var document = TestFlow.Chain("a").Task("a").Raw("<userTask name=\"无编号\" />").Document;

        document.Findings.Select(finding => finding.Code).ShouldBe([FlowFindingCodes.IdDuplicate, FlowFindingCodes.IdMissing]);
        document.Graph.Nodes.Count.ShouldBe(5);
    }

    [Fact]
    public void A_condition_that_cannot_be_read_or_is_in_another_language_is_found()
    {
        var flow = TestFlow.Chain("a").Exclusive("x", "end").Flows("a > x > end").Flow("x", "a", "${amount > 3}")
            .Raw("<sequenceFlow id=\"other\" sourceRef=\"x\" targetRef=\"a\"><conditionExpression language=\"xpath\">large</conditionExpression></sequenceFlow>");

        flow.Document.Findings.Select(finding => (finding.Code, finding.ElementId)).ShouldBe(
            [(FlowFindingCodes.ExpressionInvalid, "x-a"), (FlowFindingCodes.ExpressionLanguage, "other")]);
    }
}
