namespace Xinyu.Approval.Flows;

/// <summary>
/// A BPMN file and the graph read from it. The source is kept as it came, with diagram, annotations and other tools'
/// extensions, so that importing and exporting loses nothing.
/// </summary>
internal sealed class FlowDocument
{
    private FlowDocument(string xml, FlowGraph graph, IReadOnlyList<FlowFinding> findings)
    {
        Xml = xml;
        Graph = graph;
        Findings = findings;
    }

    public string Xml { get; }

    public FlowGraph Graph { get; }

    /// <summary>What was noticed while reading; <see cref="FlowValidator"/> adds what the graph shows.</summary>
    public IReadOnlyList<FlowFinding> Findings { get; }

    /// <exception cref="FlowFormatException">The text is too large, no XML, has a document type, or is no BPMN.</exception>
    public static FlowDocument Parse(string xml, FlowLanguage language)
    {
        var reader = new FlowReader(FlowXml.Load(xml), language);
        return new(xml, reader.Read(), reader.Findings);
    }

    public FlowExport Export() => new(
        Xml,
        [.. Findings.Where(finding => finding.Code is FlowFindingCodes.ElementNotSupported or FlowFindingCodes.ElementNotExecuted)]);
}
