using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Inbox;

/// <summary>Makes a page of cases ready for the list: lights with words, time left with its unit, the next step as a verb.</summary>
internal sealed class InboxViews(CaseTexts texts)
{
    private static readonly CaseLight[] Chips =
        [CaseLight.Red, CaseLight.Yellow, CaseLight.Warning, CaseLight.Normal, CaseLight.Stopped];

    public InboxView Of(CasePage page, CaseListInput input) => new(
        [.. Enum.GetValues<CaseTab>().Select(tab => new InboxTab(tab, texts[$"Tab:{tab}"], (int)page.Tabs.GetValueOrDefault(tab), tab == input.Tab))],
        [All(page, input), .. Chips.Select(light => Light(page, input, light))],
        [.. page.Items.Select(Row)],
        (int)page.TotalCount,
        (int)page.Lights.GetValueOrDefault(CaseLight.Red));

    private InboxLight All(CasePage page, CaseListInput input) =>
        new(null, null, texts["Light:All"], (int)page.Lights.Values.Sum(), input.Light is null);

    private static InboxLight Light(CasePage page, CaseListInput input, CaseLight light) =>
        new(light, light.ToLamp(), light.ToLamp().ToText(), (int)page.Lights.GetValueOrDefault(light), input.Light == light);

    public InboxRow Row(CaseSummary summary)
    {
        var beforeAcceptance = summary.State is CaseState.Received or CaseState.Checking;
        return new(
            summary,
            summary.Light.ToLamp(summary.DaysLeft),
            summary.State is CaseState.Accepted or CaseState.InReview or CaseState.Decided && summary.TaskName is { } task ? task : texts.State(summary.State),
            summary.State is CaseState.Received,
            Left(summary, beforeAcceptance),
            Statutory(summary, beforeAcceptance),
            beforeAcceptance ? summary.CompletenessDue : summary.PromisedDue,
            summary.FindingsToCheck == 0 ? null : texts.Say("Inbox:ToJudge", ("count", summary.FindingsToCheck)),
            Next(summary),
            summary.Light is CaseLight.Red,
            summary.State is CaseState.AwaitingSupplement or CaseState.Suspended);
    }

    private string Left(CaseSummary summary, bool beforeAcceptance) => summary.DaysLeft is not { } days ? TextFormats.Dash
        : beforeAcceptance ? texts.Say("Inbox:Completeness", ("left", days.ToShortTimeLeft(DayUnit.WorkingDay)))
        : days.ToShortTimeLeft(DayUnit.WorkingDay);

    private string Statutory(CaseSummary summary, bool beforeAcceptance) => beforeAcceptance && summary.CompletenessDue is { } due
        ? texts.Say(summary.Channel == CaseChannels.Workbench ? "Inbox:AcceptBy" : "Inbox:DeemedAfter", ("day", due.ToListDay()))
        : summary.StatutoryDue.ToListDay();

    private string Next(CaseSummary summary) => summary.State switch
    {
        CaseState.Accepted or CaseState.InReview or CaseState.Decided when summary.TaskName is { } task => task,
        _ => texts[$"Inbox:Next:{summary.State}"],
    };
}
