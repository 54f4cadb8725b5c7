using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Inbox;

/// <summary>The inbox as page 05 shows it.</summary>
internal sealed record InboxView(
    IReadOnlyList<InboxTab> Tabs, IReadOnlyList<InboxLight> Lights, IReadOnlyList<InboxRow> Rows, int Total, int Overdue);

internal sealed record InboxTab(CaseTab Tab, string Name, int Count, bool Current);

internal sealed record InboxLight(CaseLight? Light, LampState? Lamp, string Name, int Count, bool Current);

/// <param name="Left">Working days to the promise, or to the end of the completeness check.</param>
/// <param name="NextStep">The verb of the button; null where only waiting is left.</param>
internal sealed record InboxRow(
    CaseSummary Case, LampState Lamp, string Stage, bool IsNew, string Left, string Statutory, DateOnly? Due, string? ToJudge, string Next, bool Primary, bool Waits);
