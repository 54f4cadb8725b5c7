using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>The flow with its special procedures, as an ordered list.</summary>
internal sealed class CaseFlowPicture(CaseTexts texts)
{
    public IReadOnlyList<FlowStep> Of(CaseDetail detail) =>
    [
        .. detail.Flow.Select(Step),
        .. detail.Procedures.Select(Procedure),
    ];

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
