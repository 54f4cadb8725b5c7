using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Items;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Lists;

namespace Xinyu.Complaints;

/// <summary>Renders stored codes in the reader's language. Officials appear by their department or the office, a look at an identity also by name.</summary>
internal sealed class ComplaintTexts(IStringLocalizer<ComplaintsResource> localizer, IItemCatalogue catalogue)
{
    private Dictionary<string, string>? _departments;

    public async Task LoadAsync(CancellationToken cancellationToken) =>
        _departments ??= (await catalogue.GetDepartmentsAsync(cancellationToken)).ToDictionary(d => d.Code, d => d.ShortName);

    public IEnumerable<Option> Departments => _departments!.Select(d => new Option(d.Key, d.Value));

    public string? Department(string? code) => code is null ? null : _departments!.GetValueOrDefault(code, code);

    public string Subject(ComplaintLine line) => line.Stars is { } stars ? localizer["Subject:Rating", stars] : line.Subject;

    /// <summary>Who has it: the office, a department, or nobody yet.</summary>
    public string? Handler(ComplaintLine line) => line.Mode switch
    {
        null => null,
        AssignmentMode.Handle => localizer["Office"],
        _ => Department(line.AssignedDepartment),
    };

    public TimelineEntry Step(StepView step, bool isNow) => new(Title(step), step.At, isNow ? TimelineKind.Now : TimelineKind.Done)
    {
        By = By(step),
        Text = step.Kind == ComplaintStepKind.SignRaised ? null : step.Text,
    };

    private string Title(StepView step) => step.Kind switch
    {
        ComplaintStepKind.Assigned => localizer[
            "Step:Assigned", localizer[$"Mode:{step.Mode}"],
            step.Mode == AssignmentMode.Handle ? localizer["Office"].Value : string.Join(" ", new[] { Department(step.ToDepartment), step.ToOfficial }.OfType<string>())],
        ComplaintStepKind.Closed => localizer["Step:Closed", localizer[$"Outcome:{step.Outcome}"]],
        ComplaintStepKind.Reopened => localizer["Step:Reopened", localizer[$"Level:{step.Level}"]],
        ComplaintStepKind.SignRaised when step.Text?.Split(':') is [var kind, var level] =>
            localizer["Step:SignRaised", localizer[$"Sign:{kind}"], Enum.Parse<SignLevel>(level).Lamp().ToText()],
        _ => localizer[$"Step:{step.Kind}"],
    };

    private string By(StepView step) => step.Kind switch
    {
        ComplaintStepKind.Received => localizer["By:Complainant"],
        ComplaintStepKind.SignRaised => localizer["By:System"],
        ComplaintStepKind.IdentityViewed => $"{localizer["Office"]} · {step.Actor}",
        _ => Department(step.Department) ?? localizer["Office"],
    };
}
