using System.Globalization;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;

namespace Xinyu.Supervision.Trace;

/// <summary>Says in the reader's language what a step was. Names of persons among the arguments are left out.</summary>
internal sealed class StepTexts(IStringLocalizer<SupervisionResource> localizer)
{
    public string Title(CaseStep step)
    {
        var arguments = step.Arguments();
        var subject = arguments.GetValueOrDefault("task") ?? arguments.GetValueOrDefault("procedure");
        return subject is null ? localizer[$"Event:{step.Kind}"] : localizer["Event:Of", localizer[$"Event:{step.Kind}"], subject];
    }

    /// <summary>受理, 承办, 批准, 办结, 告知; for other events what they are.</summary>
    public string Act(string? step, CaseEventKind kind) => step is null ? localizer[$"Event:{kind}:Short"] : localizer[$"Step:{step}"];

    public string? Text(CaseStep step)
    {
        var a = step.Arguments();
        var parts = new List<string>();
        Add("item", i => localizer["Event:Migrated:Versions", a.GetValueOrDefault("itemBefore", ""), i, a.GetValueOrDefault("flowBefore", ""), a.GetValueOrDefault("flow", "")]);
        Add("outcome", o => localizer.GetString($"Outcome:{o}") is { ResourceNotFound: false } known ? known.Value : o);
        Add("until", u => localizer["Event:Until", DateOnly.TryParse(u, CultureInfo.InvariantCulture, out var day) ? day.ToIsoDay() : u]);
        Add("effective", d => localizer["Event:Effective", d]);
        Add("rightAuthority", r => localizer["Event:RightAuthority", r]);
        Add("days", d => localizer["Event:Days", d]);
        Add("amount", m => localizer["Event:Amount", a.GetValueOrDefault("fee", ""), m]);
        foreach (var clock in (string[])["completeness", "promised", "statutory", "delivery"]) Add(clock, d => localizer[$"Event:Moved:{clock}", d]);
        Add("reason", r => localizer["Event:Reason", r]);
        Add("opinion", o => localizer["Event:Opinion", o]);
        Add("result", r => r);
        Add("document", d => d);
        return parts.Count == 0 ? null : parts.ToClauses(localizer["Semicolon"]);

        void Add(string key, Func<string, string> say)
        {
            if (a.TryGetValue(key, out var value)) parts.Add(say(value));
        }
    }
}
