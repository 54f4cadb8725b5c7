using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;

namespace Xinyu.Portal.Cases;

/// <summary>The one thing at the top of a case: what to do now, or who is at it and until when.</summary>
/// <param name="Yours">Something that only the applicant can do.</param>
/// <param name="Act">supplement, rate or null.</param>
internal sealed record NextStep(bool Yours, string Title, string? Text, string? Act = null);

internal sealed class NextSteps(IStringLocalizer<PortalResource> localizer)
{
    public NextStep Of(MyCase view)
    {
        if (view.WithdrawalAskedAt is not null && view.State is not (CaseState.Closed or CaseState.NotAccepted)) return Office("Withdrawing");
        return view.State switch
        {
            CaseState.AwaitingSupplement => new(true, localizer["Next:Supplement", view.Defects.Count], Until("Next:Supplement:Text", view.SupplementUntil), "supplement"),
            CaseState.Received => new(false, localizer["Next:Received"], Until("Next:Received:Text", view.CompletenessDue)),
            CaseState.Checking => new(false, localizer["Next:Checking"], Until("Next:Checking:Text", view.CompletenessDue)),
            CaseState.Suspended => new(false, localizer["Next:Suspended"], Until("Next:Suspended:Text", view.Clock?.StopStatedUntil)),
            CaseState.Accepted or CaseState.InReview => new(false, Who(view), Until("Next:InReview:Text", view.Clock?.PromisedDue)),
            CaseState.Decided => new(false, localizer[$"Next:Decided:{view.Outcome}"], Until("Next:Decided:Text", view.Clock?.DeliveryDue)),
            _ when view.CanRate => new(true, localizer["Next:Rate"], localizer[$"Next:Ended:{view.Outcome}"], "rate"),
            _ => new(false, localizer["Next:Ended"], localizer[$"Next:Ended:{view.Outcome}"]),
        };
    }

    private NextStep Office(string key) => new(false, localizer[$"Next:{key}"], localizer[$"Next:{key}:Text"]);

    private string Who(MyCase view) => view.OpenTasks is [var task, ..] ? localizer["Next:Task", task.PostName, task.Name] : localizer["Next:InReview"];

    private string Until(string key, DateOnly? day) => day is { } date ? localizer[key, date.ToDayText()] : localizer[key + ":NoDate"];
}
