using Xinyu.Abp;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Posts;

namespace Xinyu.Host.Demonstration;

/// <summary>What the officials of the demonstration do, through the officials' own acts and under their own posts.</summary>
internal sealed class DemonstrationOffice(DemonstrationStage stage, WorkCalendar calendar)
{
    public Task ActAsync(string department, string number, string act, string with, DateTime at) => act switch
    {
        "accept" => ByAsync(department, PostCodes.Window, number, at, (acts, c) => acts.AcceptAsync(new(c.Summary.Id, c.Summary.Version))),
        "supplement" => ByAsync(department, PostCodes.Window, number, at, (acts, c) =>
            acts.RequestSupplementAsync(new(c.Summary.Id, c.Summary.Version, [new Defect(Material: 0, Text: with)]))),
        "refuse-acceptance" => ByAsync(department, PostCodes.Window, number, at, (acts, c) => acts.RefuseAcceptanceAsync(
            new(c.Summary.Id, c.Summary.Version, NotNeeded: false, with.Split(' ')[1], with.Split(' ')[0]))),
        "procedure" => ByAsync(department, PostCodes.Handler, number, at, (acts, c) => acts.StartProcedureAsync(new(
            c.Summary.Id, c.Summary.Version, c.Item.SpecialProcedures[0].Name, Until(at, with), "按规定须经专家评审。"))),
        "conclude" => ByAsync(department, PostCodes.Handler, number, at, (acts, c) =>
            acts.EndProcedureAsync(new(c.Summary.Id, c.Summary.Version, c.Procedures.Single(p => p.EndedOn is null).Id, with))),
        "pay" => ByAsync(department, PostCodes.Window, number, at, (acts, c) =>
            acts.RecordFeePaymentAsync(new(c.Summary.Id, c.Summary.Version, c.Fees.First(f => f.State == "due").Id, with))),
        "sitecheck" => ByAsync(department, PostCodes.Inspector, number, at, (acts, c) =>
            acts.RecordSiteCheckAsync(new(c.Summary.Id, c.Summary.Version, ["核查人", "承办人"], with))),
        _ => TaskAsync(department, number, act, with, at),
    };

    private DateOnly Until(DateTime at, string days) =>
        calendar.AddWorkingDays(LegalDay.Of(at), int.Parse(days, System.Globalization.CultureInfo.InvariantCulture));

    private async Task TaskAsync(string department, string number, string outcome, string opinion, DateTime at)
    {
        var post = await ByAsync(department, PostCodes.Window, number, at, (_, c) => Task.FromResult(Open(c, outcome).Post));
        await ByAsync(department, post, number, at, (acts, c) => acts.CompleteTaskAsync(new(
            c.Summary.Id, c.Summary.Version, Open(c, outcome).Id, outcome, opinion.Length > 0 ? opinion : Opinion(outcome))));
    }

    private static CaseTaskDto Open(CaseDetail opened, string outcome) =>
        opened.Tasks.FirstOrDefault(t => t.ClosedAt is null && t.Outcomes.Contains(outcome))
        ?? throw new AbpException($"{opened.Summary.CaseNumber} has no open task for {outcome}.");

    private static string? Opinion(string outcome) => outcome switch
    {
        "agree" => "材料齐全，符合规定，建议同意。",
        "disagree" => "不符合规定的条件，建议不予许可。",
        "grant" => "同意。",
        "review" => "须经专家评审后再作结论。",
        _ => null,
    };

    private Task<T> ByAsync<T>(string department, string post, string number, DateTime at, Func<ICaseActs, CaseDetail, Task<T>> act) =>
        stage.ActAsync($"{department.ToLowerInvariant()}-{post}", at, async services =>
        {
            var inbox = services.GetRequiredService<ICaseInbox>();
            var id = await inbox.FindIdAsync(number) ?? throw new AbpException($"No case {number}.");
            return await act(services.GetRequiredService<ICaseActs>(), await inbox.GetAsync(id));
        });
}
