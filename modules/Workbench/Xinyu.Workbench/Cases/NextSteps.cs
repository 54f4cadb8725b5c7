using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Acts;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>Names the next step of a case from its state and its open task.</summary>
internal sealed class NextSteps(CaseTexts texts)
{
    public NextStep Of(CaseDetail detail, ActChoices choices)
    {
        var task = detail.Tasks.FirstOrDefault(t => t.ClosedAt is null && t.CanAct) ?? detail.Tasks.FirstOrDefault(t => t.ClosedAt is null);
        return detail.Summary.State switch
        {
            CaseState.Received or CaseState.Checking => new(
                texts[$"Next:{detail.Summary.State}"], texts["Post:window"],
                detail.Clock.CompletenessDue?.ToDeadline(texts["Next:CompletenessAct"]), choices.Any(ActNames.Accept)),
            CaseState.AwaitingSupplement => new(texts["Next:AwaitingSupplement"], texts["Next:Applicant"], null, false),
            CaseState.Closed or CaseState.NotAccepted => new(texts[$"Next:{detail.Summary.State}"], null, null, false),
            CaseState.Suspended => new(
                texts.Say("Next:Suspended", ("procedure", Running(detail))), task?.PostName,
                detail.Clock.StopStatedUntil is { } until ? texts.Say("Next:StatedUntil", ("until", until.ToDayText())) : null,
                choices.Any(ActNames.EndProcedure)),
            CaseState.Decided => new(
                task?.Name ?? texts["Next:Decided"], task?.PostName, detail.Clock.DeliveryDue?.ToDeadline(texts["Next:DeliveryAct"]), task?.CanAct ?? false),
            _ => new(
                task?.Name ?? texts.State(detail.Summary.State), task?.PostName, detail.Clock.PromisedDue?.ToDeadline(), task?.CanAct ?? false),
        };
    }

    private string Running(CaseDetail detail) => string.Join(
        texts["List:Separator"], detail.Procedures.Where(p => p.EndedOn is null && p.StopsClock).Select(p => p.Name));
}
