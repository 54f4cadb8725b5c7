using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>The flow with its special procedures, as an ordered list.</summary>
internal sealed class CaseFlowPicture(CaseTexts texts)
{
    /// <summary>A procedure stands after the step that the flow has come to, where it was started.</summary>
    public IReadOnlyList<FlowStep> Of(CaseDetail detail)
    {
        var reached = detail.Flow.Count(step => step.Status is "done" or "now" or "halt");
        return [.. detail.Flow.Take(reached).Select(Step), .. detail.Procedures.Select(Procedure), .. detail.Flow.Skip(reached).Select(Step)];
    }

    private static FlowStep Step(FlowStepDto step) => new(
        step.Name,
        step.At is { } at ? at.ToMoment() : step.PostName,
        step.Status switch
        {
            "done" => FlowStepState.Done,
            "now" or "halt" => FlowStepState.Now,
            _ => FlowStepState.Ahead,
        },
        step.Status == "halt");

    private FlowStep Procedure(ProcedureDto procedure) => new(
        procedure.Name,
        texts.Say(
            procedure.EndedOn is null ? procedure.StopsClock ? "Procedure:Stopping" : "Procedure:Running" : "Procedure:Ended",
            ("until", procedure.StatedUntil.ToIsoDay()), ("ended", procedure.EndedOn.ToIsoDay())),
        procedure.EndedOn is null ? FlowStepState.Now : FlowStepState.Done,
        procedure.StopsClock);
}
