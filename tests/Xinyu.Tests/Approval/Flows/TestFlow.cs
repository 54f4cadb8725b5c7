using System.Text;
using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>Writes small BPMN files: elements by name, sequence flows as <c>a &gt; b</c>.</summary>
internal sealed class TestFlow
{
    public static readonly string[] Posts = ["window", "handler", "reviewer", "leader"];

    private readonly StringBuilder _elements = new();
    private readonly StringBuilder _outside = new();

    public FlowDocument Document => FlowDocument.Parse(Xml, TestLanguage.Instance);

    public FlowGraph Graph => Document.Graph;

    public string Xml => $"""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xinyu="https://xinyu.gov.cn/bpmn" id="file">
          {_outside}
          <process id="flow" isExecutable="true">
            {_elements}
          </process>
        </definitions>
        """;

    /// <summary>Start, the given chain of tasks, end.</summary>
    public static TestFlow Chain(params string[] tasks)
    {
        var flow = new TestFlow().Start().End();
        foreach (var task in tasks)
            flow.Task(task);
        return flow.Flows(string.Join(" > ", (string[])["start", .. tasks, "end"]));
    }

    public TestFlow Start(string id = "start") => Element("startEvent", id);

    public TestFlow End(string id = "end") => Element("endEvent", id);

    public TestFlow Task(string id, string outcomes = "", string more = "xinyu:post=\"handler\"") =>
        Element("userTask", id, $"xinyu:outcomes=\"{outcomes}\" {more}");

    public TestFlow Exclusive(string id, string? @default = null) => Gateway("exclusiveGateway", id, @default);

    public TestFlow Inclusive(string id, string? @default = null) => Gateway("inclusiveGateway", id, @default);

    public TestFlow Parallel(string id) => Element("parallelGateway", id);

    public TestFlow Boundary(string id, string on, string duration, bool interrupting = true) => Element(
        "boundaryEvent",
        id,
        $"attachedToRef=\"{on}\" cancelActivity=\"{(interrupting ? "true" : "false")}\"",
        Timer(duration));

    public TestFlow Wait(string id, string duration) => Element("intermediateCatchEvent", id, inside: Timer(duration));

    public TestFlow Message(string id, string name) =>
        Outside($"<message id=\"{id}-message\" name=\"{name}\" />")
            .Element("intermediateCatchEvent", id, inside: $"<messageEventDefinition messageRef=\"{id}-message\" />");

    public TestFlow Element(string element, string id, string attributes = "", string inside = "") =>
        Raw($"<{element} id=\"{id}\" {attributes}>{inside}</{element}>");

    public TestFlow Raw(string xml)
    {
        _elements.AppendLine(xml);
        return this;
    }

    public TestFlow Outside(string xml)
    {
        _outside.AppendLine(xml);
        return this;
    }

    /// <summary>A sequence flow with the id <c>from-to</c>.</summary>
    public TestFlow Flow(string from, string to, string? condition = null) => Raw(
        $"<sequenceFlow id=\"{from}-{to}\" sourceRef=\"{from}\" targetRef=\"{to}\">"
        + (condition is null ? "" : $"<conditionExpression>{condition}</conditionExpression>")
        + "</sequenceFlow>");

    public TestFlow Flows(params string[] ways)
    {
        foreach (var way in ways)
        {
            var stops = way.Split(" > ");
            for (var i = 1; i < stops.Length; i++)
                Flow(stops[i - 1], stops[i]);
        }

        return this;
    }

    private TestFlow Gateway(string element, string id, string? @default) =>
        Element(element, id, @default is null ? "" : $"default=\"{id}-{@default}\"");

    private static string Timer(string duration) =>
        $"<timerEventDefinition><timeDuration>{duration}</timeDuration></timerEventDefinition>";
}
