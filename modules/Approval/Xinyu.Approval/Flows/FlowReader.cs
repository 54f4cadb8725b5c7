using System.Xml.Linq;

namespace Xinyu.Approval.Flows;

/// <summary>Builds the graph of the one process in a BPMN document and names everything it does not understand.</summary>
internal sealed class FlowReader(XElement definitions, FlowLanguage language)
{
    private readonly List<FlowFinding> _findings = [];
    private readonly Dictionary<string, FlowNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<FlowNode> _order = [];
    private readonly List<FlowEdge> _edges = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<FlowFinding> Findings => _findings;

    public FlowGraph Read()
    {
        var processes = definitions.Elements(FlowNames.Process).ToList();
        var process = processes.Find(element => (string?)element.Attribute("isExecutable") == "true") ?? processes.FirstOrDefault();
        NameTheRest(process);
        if (process is null)
        {
            _findings.Add(new(FlowFindingCodes.ProcessMissing, Id(definitions)));
            return new(Id(definitions), Id(definitions), [], []);
        }

        CheckLanguage(definitions.Attribute("expressionLanguage")?.Value, Id(process));
        var elements = process.Elements().Where(IsFlowElement).ToList();
        var nodes = new FlowNodeReader(definitions, _findings);
        foreach (var element in elements.Where(element => element.Name != FlowNames.SequenceFlow))
            Add(nodes.Read(element, Unique(element)));
        foreach (var element in elements.Where(element => element.Name == FlowNames.SequenceFlow))
            Connect(element, Unique(element));
        SetDefaults(elements);
        foreach (var node in _order.Where(node => node.AttachedTo is not null && !_nodes.ContainsKey(node.AttachedTo)))
            _findings.Add(new(FlowFindingCodes.ReferenceBroken, node.Id, node.AttachedTo));
        return new(Id(process), (string?)process.Attribute("name") ?? Id(process), _order, _edges);
    }

    private void NameTheRest(XElement? process)
    {
        foreach (var element in definitions.Elements().Where(element => element != process))
        {
            if (element.Name == FlowNames.Message || element.Name.Namespace == FlowNames.Diagram || FlowNames.IsRemark(element.Name))
                continue;
            // A second process would be a second flow that nobody starts.
            var descriptive = element.Name != FlowNames.Process && FlowNames.IsDescriptive(element.Name);
            _findings.Add(descriptive ? Note(element) : Unsupported(element));
        }
    }

    private bool IsFlowElement(XElement element)
    {
        if (FlowNames.IsRemark(element.Name))
            return false;
        if (!FlowNames.IsDescriptive(element.Name))
            return true;
        _findings.Add(Note(element));
        return false;
    }

    private void Add(FlowNode node)
    {
        _nodes.Add(node.Id, node);
        _order.Add(node);
    }

    private void Connect(XElement element, string id)
    {
        var from = (string?)element.Attribute("sourceRef");
        var to = (string?)element.Attribute("targetRef");
        if (from is null || to is null || !_nodes.TryGetValue(from, out var source) || !_nodes.TryGetValue(to, out var target))
        {
            _findings.Add(new(FlowFindingCodes.ReferenceBroken, id, from is not null && _nodes.ContainsKey(from) ? to : from));
            return;
        }

        foreach (var child in element.Elements())
        {
            if (child.Name != FlowNames.ConditionExpression && !FlowNames.IsRemark(child.Name))
                _findings.Add(FlowNames.IsDescriptive(child.Name) ? Note(child, id) : Unsupported(child, id));
        }

        var condition = element.Element(FlowNames.ConditionExpression);
        var expression = condition?.Value.Trim();
        CheckLanguage(condition?.Attribute("language")?.Value, id);
        _edges.Add(new(id, (string?)element.Attribute("name"), source, target, expression, Compile(expression, id)));
    }

    private FlowCondition? Compile(string? expression, string id)
    {
        if (expression is null)
            return null;
        if (language.Check(expression) is not { } reason)
            return language.Compile(expression);
        _findings.Add(new(FlowFindingCodes.ExpressionInvalid, id, reason));
        return null;
    }

    private void SetDefaults(List<XElement> elements)
    {
        foreach (var element in elements)
        {
            if ((string?)element.Attribute("default") is not { } wanted || !_nodes.TryGetValue(Id(element), out var node))
                continue;
            node.Default = _edges.Find(edge => edge.Id == wanted && edge.Source == node);
            if (node.Default is null)
                _findings.Add(new(FlowFindingCodes.ReferenceBroken, node.Id, wanted));
        }
    }

    private void CheckLanguage(string? name, string id)
    {
        if (name is not null && !name.Contains("FEEL", StringComparison.OrdinalIgnoreCase))
            _findings.Add(new(FlowFindingCodes.ExpressionLanguage, id, name));
    }

    /// <summary>The element's id; one that is missing or taken is reported and replaced, so that the element is not lost.</summary>
    private string Unique(XElement element)
    {
        var id = (string?)element.Attribute("id");
        if (string.IsNullOrWhiteSpace(id))
            _findings.Add(new(FlowFindingCodes.IdMissing, id = $"{element.Name.LocalName}-{_ids.Count}"));
        else if (_ids.Contains(id))
            _findings.Add(new(FlowFindingCodes.IdDuplicate, id));
        while (!_ids.Add(id))
            id += "'";
        return id;
    }

    private static FlowFinding Note(XElement element, string? id = null) =>
        new(FlowFindingCodes.ElementNotExecuted, id ?? Id(element), element.Name.LocalName, FlowFindingLevel.Note);

    private static FlowFinding Unsupported(XElement element, string? id = null) =>
        new(FlowFindingCodes.ElementNotSupported, id ?? Id(element), element.Name.LocalName);

    private static string Id(XElement element) => (string?)element.Attribute("id") ?? element.Name.LocalName;
}
