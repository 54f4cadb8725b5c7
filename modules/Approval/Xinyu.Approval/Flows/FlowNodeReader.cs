using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Xinyu.Approval.Flows;

/// <summary>Reads one flow node with its event definition and our attributes.</summary>
internal sealed partial class FlowNodeReader(XElement definitions, List<FlowFinding> findings)
{
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "post", "postFallback", "party", "step", "share", "outcomes", "procedure", "service",
    };

    private readonly Dictionary<string, string> _messages = definitions.Elements(FlowNames.Message)
        .Where(message => message.Attribute("id") is not null)
        .GroupBy(message => message.Attribute("id")!.Value, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => (string?)group.First().Attribute("name") ?? group.Key,
            StringComparer.Ordinal);

    public FlowNode Read(XElement element, string id)
    {
        var kind = NameChildren(element, id, KindOf(element));
        if (kind == FlowNodeKind.Unsupported)
            findings.Add(new(FlowFindingCodes.ElementNotSupported, id, element.Name.LocalName));
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            NameAttribute(attribute, id);

        return new(id, kind)
        {
            Name = (string?)element.Attribute("name") ?? id,
            Element = element.Name.LocalName,
            Post = Own(element, "post"),
            PostFallback = Own(element, "postFallback"),
            Party = Parse(element, id, "party", FlowParty.Owner),
            Step = Own(element, "step") is null ? null : Parse(element, id, "step", FlowStep.Handle),
            Share = Share(element, id),
            Outcomes = List(element, "outcomes"),
            Procedures = List(element, "procedure"),
            Service = Service(element, id, kind),
            CalledFlow = (string?)element.Attribute("calledElement"),
            Message = kind == FlowNodeKind.MessageCatch ? Message(element, id) : null,
            WorkingDays = kind is FlowNodeKind.TimerCatch or FlowNodeKind.BoundaryTimer ? WorkingDays(element, id) : 0,
            AttachedTo = kind == FlowNodeKind.BoundaryTimer ? (string?)element.Attribute("attachedToRef") ?? "" : null,
            Interrupting = (string?)element.Attribute("cancelActivity") != "false",
        };
    }

    private static FlowNodeKind KindOf(XElement element)
    {
        var events = element.Elements()
            .Where(child => child.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal))
            .Select(child => child.Name)
            .ToList();
        return (element.Name.LocalName, events) switch
        {
            ("startEvent", []) => FlowNodeKind.Start,
            ("endEvent", []) => FlowNodeKind.End,
            ("userTask", []) => FlowNodeKind.UserTask,
            ("serviceTask", []) => FlowNodeKind.ServiceTask,
            ("callActivity", []) => FlowNodeKind.CallActivity,
            ("exclusiveGateway", []) => FlowNodeKind.ExclusiveGateway,
            ("parallelGateway", []) => FlowNodeKind.ParallelGateway,
            ("inclusiveGateway", []) => FlowNodeKind.InclusiveGateway,
            ("intermediateCatchEvent", [var one]) when one == FlowNames.TimerDefinition => FlowNodeKind.TimerCatch,
            ("intermediateCatchEvent", [var one]) when one == FlowNames.MessageDefinition => FlowNodeKind.MessageCatch,
            ("boundaryEvent", [var one]) when one == FlowNames.TimerDefinition => FlowNodeKind.BoundaryTimer,
            _ => FlowNodeKind.Unsupported,
        };
    }

    /// <summary>A child that changes how the element runs (a loop, several instances) makes the whole element unsupported.</summary>
    private FlowNodeKind NameChildren(XElement element, string id, FlowNodeKind kind)
    {
        foreach (var child in element.Elements())
        {
            var name = child.Name;
            if (name == FlowNames.Incoming || name == FlowNames.Outgoing
                || name == FlowNames.TimerDefinition || name == FlowNames.MessageDefinition || FlowNames.IsRemark(name))
            {
                continue;
            }

            var descriptive = FlowNames.IsDescriptive(name);
            findings.Add(descriptive
                ? new(FlowFindingCodes.ElementNotExecuted, id, name.LocalName, FlowFindingLevel.Note)
                : new(FlowFindingCodes.ElementNotSupported, id, name.LocalName));
            if (!descriptive)
                kind = FlowNodeKind.Unsupported;
        }

        return kind;
    }

    private void NameAttribute(XAttribute attribute, string id)
    {
        var name = attribute.Name;
        if (name.Namespace == FlowNames.Xinyu && !Attributes.Contains(name.LocalName))
            findings.Add(new(FlowFindingCodes.AttributeUnknown, id, name.LocalName));
        else if (name.Namespace != FlowNames.Xinyu && name.Namespace != XNamespace.None)
            findings.Add(new(FlowFindingCodes.ElementNotExecuted, id, name.LocalName, FlowFindingLevel.Note));
    }

    private TEnum Parse<TEnum>(XElement element, string id, string name, TEnum fallback)
        where TEnum : struct, Enum
    {
        if (Own(element, name) is not { } text)
            return fallback;
        // Lower-case names only: a number would pass Enum.TryParse.
        if (Array.Find(Enum.GetValues<TEnum>(), value => CamelCase(value.ToString()) == text) is var found && CamelCase(found.ToString()) == text)
            return found;
        findings.Add(new(FlowFindingCodes.AttributeInvalid, id, $"{name}={text}"));
        return fallback;
    }

    private decimal Share(XElement element, string id)
    {
        if (Own(element, "share") is not { } text)
            return 0;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 100)
            return share;
        findings.Add(new(FlowFindingCodes.AttributeInvalid, id, $"share={text}"));
        return 0;
    }

    private string? Service(XElement element, string id, FlowNodeKind kind)
    {
        var service = Own(element, "service");
        if (kind == FlowNodeKind.ServiceTask && service is null)
            findings.Add(new(FlowFindingCodes.AttributeInvalid, id, "service"));
        return service;
    }

    private string? Message(XElement element, string id)
    {
        var reference = (string?)element.Element(FlowNames.MessageDefinition)?.Attribute("messageRef");
        if (reference is not null && _messages.TryGetValue(reference[(reference.IndexOf(':') + 1)..], out var name))
            return name;
        findings.Add(new(FlowFindingCodes.ReferenceBroken, id, reference ?? "messageRef"));
        return null;
    }

    private int WorkingDays(XElement element, string id)
    {
        var text = element.Element(FlowNames.TimerDefinition)?.Element(FlowNames.TimeDuration)?.Value.Trim() ?? "";
        var match = Duration().Match(text);
        if (match.Success)
            return int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        findings.Add(new(FlowFindingCodes.AttributeInvalid, id, $"timeDuration={text}"));
        return 0;
    }

    private static string[] List(XElement element, string name) =>
        Own(element, name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? Own(XElement element, string name) =>
        (string?)element.Attribute(FlowNames.Xinyu + name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex("^P([1-9][0-9]{0,3})D$")]
    private static partial Regex Duration();
}
