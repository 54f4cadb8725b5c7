using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Permissions;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Acts;

/// <summary>What may be done now, in the order of the flow first; and what may not, each with its reason.</summary>
internal sealed record ActChoices(IReadOnlyList<Choice> Allowed, IReadOnlyList<Choice> Forbidden)
{
    public string? First => Allowed.Count > 0 ? Allowed[0].Value : null;

    public bool Any(string act) => Allowed.Any(choice => ChosenAct.Parse(choice.Value)?.Act == act);
}

internal sealed class ActChoiceList(CaseTexts texts)
{
    public ActChoices Of(CaseDetail detail, IReadOnlySet<string> permissions)
    {
        var choices = Tasks(detail, permissions)
            .Concat(Procedures(detail, permissions)) // what the case waits for comes before what could be begun
            .Concat(detail.Acts.Select(act => Act(detail, act, permissions)))
            .ToList();
        return new([.. choices.Where(c => c.ForbiddenBecause is null)], [.. choices.Where(c => c.ForbiddenBecause is not null)]);
    }

    private IEnumerable<Choice> Tasks(CaseDetail detail, IReadOnlySet<string> permissions) =>
        from task in detail.Tasks
        where task.ClosedAt is null
        from outcome in task.Outcomes
        select new Choice(ActNames.OfTask(task.Id, outcome), TaskText(detail, task, outcome), texts.Say("Choice:Task", ("task", task.Name)))
        {
            ForbiddenBecause = !task.CanAct ? texts.Say("Choice:OtherPost", ("post", task.PostName))
                : !permissions.Contains(ActPermissions.OfPost(task.Post)) ? texts["Choice:NoPermission"]
                : null,
        };

    private string TaskText(CaseDetail detail, CaseTaskDto task, string outcome)
    {
        if (outcome == "done")
        {
            return texts.Say(task.Step == "inform" ? "Choice:Deliver" : "Choice:Done", ("task", task.Name));
        }

        var next = outcome is "agree" or "disagree" ? Next(detail, task) : null;
        return next is null ? texts.Outcome(outcome) : texts.Say($"Choice:{outcome}", ("next", next));
    }

    /// <summary>The step that follows in the picture: 同意，送审核.</summary>
    private static string? Next(CaseDetail detail, CaseTaskDto task) => detail.Flow
        .SkipWhile(step => step.NodeId != task.NodeId)
        .Skip(1)
        .FirstOrDefault(step => step.Status == "todo" && step.PostName is not null)?
        .Name;

    private Choice Act(CaseDetail detail, AllowedAct act, IReadOnlySet<string> permissions) => new(act.Act, texts[$"Act:{act.Act}"], texts[$"Act:{act.Act}:Note"])
    {
        ForbiddenBecause = !act.Allowed ? Reason(detail, act)
            : !permissions.Contains(ActPermissions.Of(act.Act)) ? texts["Choice:NoPermission"]
            : null,
    };

    private IEnumerable<Choice> Procedures(CaseDetail detail, IReadOnlySet<string> permissions)
    {
        var post = detail.Acts.FirstOrDefault(a => a.Act == ActNames.StartProcedure);
        return detail.Procedures.Where(p => p.EndedOn is null).Select(p => new Choice(
            ActNames.OfProcedure(p.Id), texts.Say("Act:end-procedure", ("procedure", p.Name)),
            texts[p.StopsClock ? "Act:end-procedure:Resumes" : "Act:end-procedure:Note"])
        {
            ForbiddenBecause = post is { Allowed: false, ReasonCode: "Approval:PostRequired" } ? Reason(detail, post)
                : !permissions.Contains(WorkbenchPermissions.Handle) ? texts["Choice:NoPermission"]
                : null,
        });
    }

    private string Reason(CaseDetail detail, AllowedAct act)
    {
        if (act.ReasonCode == "Approval:PostRequired" || act.ReasonCode is null)
        {
            return texts.Say("Choice:OtherPost", ("post", PostName(detail, act.Post)));
        }

        return texts.Reason(act.ReasonCode, new Dictionary<string, string> { ["CaseNumber"] = detail.Summary.CaseNumber });
    }

    private string PostName(CaseDetail detail, string? post) =>
        detail.Tasks.FirstOrDefault(t => t.Post == post)?.PostName ?? texts[$"Post:{post ?? "window"}"];
}
