using System.Globalization;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Identifiers;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;

namespace Xinyu.Workbench.Filings;

/// <summary>
/// Judges who applies on paper and when it came in: identity or credit code by their check characters, the receipt by its
/// proof and its day. Approval judges the receipt again when it is handed in.
/// </summary>
internal sealed class PaperCheck(IClock clock, ILegalCalendar calendars, ILicenceApplications licences, IStringLocalizer<WorkbenchResource> localizer)
{
    public const string Individual = "individual";

    /// <param name="licence">The one to change or renew, which is its holder's alone to ask for, whoever acts for him.</param>
    public async Task<PaperReport> JudgeAsync(PaperEntry entry, ItemDefinition item, bool proved, Guid? licence, CancellationToken cancellationToken)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        var (now, today) = (clock.Now, LegalDay.Of(clock.Now));
        var earliest = PaperReceiptRules.EarliestOn(today, calendar);
        var (problems, person) = (new List<PaperProblem>(), entry.Kind == Individual);
        var (day, time) = (Day(entry.ReceivedDay), Time(entry.ReceivedTime));
        var id = person
            ? ResidentIdNumber.TryParse(entry.IdNumber, out var resident, today) ? resident.Value : null
            : UnifiedSocialCreditCode.TryParse(entry.IdNumber, out var code) ? code.Value : null;
        var agentId = ResidentIdNumber.TryParse(entry.AgentIdNumber, out var agent, today) ? agent.Value : null;
        When(!item.Applicants.Contains(entry.Kind), nameof(entry.Kind), "Paper:Kind:Wrong", string.Join(localizer["List:Separator"], item.Applicants.Select(a => localizer["Applicant:" + a].Value)));
        When(Blank(entry.Name) is null, nameof(entry.Name), "Paper:Name:Missing");
        When(id is null, nameof(entry.IdNumber), person ? "Paper:IdNumber:Resident" : "Paper:IdNumber:Credit");
        When(id is not null && licence is { } asked && !await licences.IsHolderAsync(asked, id, cancellationToken), nameof(entry.IdNumber), "Paper:IdNumber:NotHolder");
        When(Blank(entry.Phone) is not { Length: >= 7 } phone || phone.Any(c => !char.IsAsciiDigit(c) && c is not ('-' or '+' or ' ')), nameof(entry.Phone), "Paper:Phone:Wrong");
        When(!person && Blank(entry.AgentName) is null, nameof(entry.AgentName), "Paper:Agent:Missing");
        When(Blank(entry.AgentIdNumber) is not null && agentId is null, nameof(entry.AgentIdNumber), "Paper:AgentId:Wrong");
        When(person && Blank(entry.AgentName) is not null && Blank(entry.AgentIdNumber) is null, nameof(entry.AgentIdNumber), "Paper:AgentId:Missing");
        When(day is null, nameof(entry.ReceivedDay), "Paper:Received:Day");
        When(time is null, nameof(entry.ReceivedTime), "Paper:Received:Time");
        DateTime? received = day is { } d && time is { } t ? LegalDay.Start(d).Add(t.ToTimeSpan()) : null;
        When(received > now, nameof(entry.ReceivedDay), "Paper:Received:Future");
        When(day < earliest, nameof(entry.ReceivedDay), "Paper:Received:Old", PaperReceiptRules.MostWorkingDaysBack, earliest.ToIsoDay());
        When(!proved, PaperReport.Proof, "Paper:Proof:Missing");
        return new(problems, earliest, received, new Applicant(
            entry.Kind ?? "", Blank(entry.Name) ?? "", id ?? "", Blank(entry.Phone) ?? "", Blank(entry.Address), Blank(entry.AgentName), agentId));

        void When(bool wrong, string member, string key, params object[] arguments)
        {
            if (wrong && !problems.Exists(p => p.Member == member)) problems.Add(new(member, localizer[key, arguments]));
        }
    }

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? Time(string? text) => TimeOnly.TryParseExact(text?.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <param name="Earliest">The first day that may be stated as the receipt.</param>
/// <param name="ReceivedAt">UTC, when day and time could be read.</param>
internal sealed record PaperReport(IReadOnlyList<PaperProblem> Problems, DateOnly Earliest, DateTime? ReceivedAt, Applicant Applicant)
{
    /// <summary>Stands for the scanned receipt among the members.</summary>
    public const string Proof = "proof";
}

internal sealed record PaperProblem(string Member, string Text);
