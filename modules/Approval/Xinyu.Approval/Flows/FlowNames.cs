using System.Xml.Linq;

namespace Xinyu.Approval.Flows;

/// <summary>Namespaces and names of the files.</summary>
internal static class FlowNames
{
    public const string FeelLanguage = "https://www.omg.org/spec/DMN/20191111/FEEL/";

    public static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static readonly XNamespace Diagram = "http://www.omg.org/spec/BPMN/20100524/DI";
    public static readonly XNamespace Xinyu = "https://xinyu.gov.cn/bpmn";

    public static readonly XName Definitions = Bpmn + "definitions";
    public static readonly XName Process = Bpmn + "process";
    public static readonly XName SequenceFlow = Bpmn + "sequenceFlow";
    public static readonly XName ConditionExpression = Bpmn + "conditionExpression";
    public static readonly XName MessageDefinition = Bpmn + "messageEventDefinition";
    public static readonly XName TimerDefinition = Bpmn + "timerEventDefinition";
    public static readonly XName TimeDuration = Bpmn + "timeDuration";
    public static readonly XName Message = Bpmn + "message";
    public static readonly XName Incoming = Bpmn + "incoming";
    public static readonly XName Outgoing = Bpmn + "outgoing";

    /// <summary>Words and drawing: kept with the file and not worth a note.</summary>
    public static readonly IReadOnlySet<string> Remarks = new HashSet<string>(StringComparer.Ordinal)
    {
        "documentation", "textAnnotation", "association", "group", "category",
    };

    /// <summary>Says something about the work, without any bearing on how a flow runs.</summary>
    public static readonly IReadOnlySet<string> Descriptive = new HashSet<string>(StringComparer.Ordinal)
    {
        "extensionElements", "laneSet", "dataObject", "dataObjectReference", "dataStoreReference", "dataStore",
        "ioSpecification", "property", "dataInputAssociation", "dataOutputAssociation", "itemDefinition", "collaboration",
        "auditing", "monitoring", "potentialOwner", "humanPerformer", "performer", "resourceRole", "resource", "interface",
        "rendering",
    };

    public static bool IsRemark(XName name) => name.Namespace == Bpmn && Remarks.Contains(name.LocalName);

    /// <summary>Whether an element that the engine does not act on leaves the way a flow runs as it is.</summary>
    public static bool IsDescriptive(XName name) => name.Namespace != Bpmn || Descriptive.Contains(name.LocalName);
}
