namespace Xinyu.Tests.Approval.Flows;

/// <summary>The shipped expert-review flow, in which after three working days with the handler the leader is asked to urge.</summary>
internal static class TimedFlow
{
    public const string Key = "expert-review";

    public static string Xml(bool interrupting = false) => Templates.Source(Key).Replace(
        "<bpmn:sequenceFlow id=\"start-toHandle\"",
        $"""
        <bpmn:boundaryEvent id="late" name="承办满三日" attachedToRef="handle" cancelActivity="{(interrupting ? "true" : "false")}">
              <bpmn:outgoing>late-urge</bpmn:outgoing>
              <bpmn:timerEventDefinition id="late-timer"><bpmn:timeDuration>P3D</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:userTask id="urge" name="督促承办" xinyu:post="leader" xinyu:step="handle" xinyu:outcomes="done">
              <bpmn:incoming>late-urge</bpmn:incoming>
              <bpmn:outgoing>urge-urged</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:endEvent id="urged" name="已督促"><bpmn:incoming>urge-urged</bpmn:incoming></bpmn:endEvent>
            <bpmn:sequenceFlow id="late-urge" sourceRef="late" targetRef="urge" />
            <bpmn:sequenceFlow id="urge-urged" sourceRef="urge" targetRef="urged" />
            <bpmn:sequenceFlow id="start-toHandle"
        """,
        StringComparison.Ordinal);
}
