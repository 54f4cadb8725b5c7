using Xinyu.Approval.Cases;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Acts;

/// <summary>What is said after an act: what happened, the document it made, and the way to print it.</summary>
internal sealed record ActMessage(string Text, string? LinkText, string? LinkUrl);

internal sealed class ActMessages(CaseTexts texts)
{
    public ActMessage Of(ChosenAct chosen, CaseDetail before, CaseDetail after)
    {
        var known = before.Documents.Select(d => d.Id).ToHashSet();
        var made = after.Documents.Where(d => !known.Contains(d.Id)).ToList();
        var what = What(chosen, before, after);
        if (made.Count == 0)
        {
            return new(what, null, null);
        }

        // the licence is the last made and the one asked for
        var document = made[^1];
        var text = texts.Say("Done:WithDocument", ("what", what), ("title", document.Title), ("number", document.Number));
        return new(text, texts["Done:Print"], CaseUrls.Document(after.Summary.Id, document.Id));
    }

    private string What(ChosenAct chosen, CaseDetail before, CaseDetail after)
    {
        if (chosen.Act != ActNames.Task)
        {
            return texts[$"Done:{chosen.Act}"];
        }

        var task = before.Tasks.FirstOrDefault(t => t.Id == chosen.Subject);
        var now = after.Tasks.FirstOrDefault(t => t.ClosedAt is null);
        return (chosen.Outcome, now) switch
        {
            ("grant" or "refuse", _) => texts[$"Done:{chosen.Outcome}"],
            (_, { } next) => texts.Say("Done:Sent", ("task", next.Name), ("post", next.PostName)),
            _ => texts.Say("Done:Task", ("task", task?.Name ?? "")),
        };
    }
}
