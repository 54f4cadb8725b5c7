using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Acts;

/// <summary>Turns the posted form into the one lawful act it means.</summary>
internal sealed class ActDispatch(ICaseActs acts, IHearingActs hearings)
{
    private static readonly char[] NameSeparators = ['、', '，', ',', ';', '；', '\n'];

    public Task<CaseActed> PerformAsync(Guid caseId, ChosenAct chosen, ActInput input, CancellationToken cancellationToken)
    {
        var version = input.Version;
        return chosen.Act switch
        {
            ActNames.Task => acts.CompleteTaskAsync(new(caseId, version, chosen.Subject!.Value, chosen.Outcome!, Text(input.Opinion)), cancellationToken),
            ActNames.Accept => acts.AcceptAsync(new(caseId, version, Text(input.Note)), cancellationToken),
            ActNames.RefuseAcceptance => acts.RefuseAcceptanceAsync(
                new(caseId, version, input.RefusalKind == "not-needed", Text(input.RefusalReason) ?? "", Text(input.RightAuthority)), cancellationToken),
            ActNames.RequestSupplement => acts.RequestSupplementAsync(new(caseId, version, Defects(input), Typed.Day(input.SupplementUntil)), cancellationToken),
            ActNames.RepeatDefect => acts.RepeatDefectAsync(new(caseId, version, Text(input.RepeatNote) ?? "", Arisen(input)), cancellationToken),
            ActNames.StartProcedure => acts.StartProcedureAsync(
                new(caseId, version, Text(input.ProcedureName) ?? "", Typed.Day(input.ProcedureUntil).GetValueOrDefault(), Text(input.ProcedureReason) ?? ""), cancellationToken),
            ActNames.EndProcedure => acts.EndProcedureAsync(new(caseId, version, chosen.Subject!.Value, Text(input.ProcedureResult) ?? ""), cancellationToken),
            ActNames.SiteCheck => acts.RecordSiteCheckAsync(new(caseId, version, Officials(input), Text(input.SiteRecord) ?? ""), cancellationToken),
            ActNames.Extend => acts.ExtendAsync(new(caseId, version, Typed.Number(input.ExtensionDays) ?? 0, Text(input.ExtensionReason) ?? ""), cancellationToken),
            ActNames.Withdraw => acts.WithdrawAsync(new(caseId, version, Text(input.WithdrawalReason) ?? ""), cancellationToken),
            ActNames.FixTier => acts.FixTierAsync(new(caseId, version, Text(input.Tier) ?? "", Text(input.TierReason) ?? ""), cancellationToken),
            ActNames.CorrectOnSpot => acts.CorrectOnSpotAsync(new(caseId, version, Text(input.Correction) ?? ""), cancellationToken),
            ActNames.Recuse => acts.RecuseAsync(new(caseId, version, Text(input.RecusalReason) ?? "", Text(input.RecusedOfficial)), cancellationToken),
            ActNames.InviteCountersign => acts.InviteCountersignAsync(
                new(caseId, version, (input.Countersigners ?? "").Split(NameSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)), cancellationToken),
            ActNames.TellHearing => hearings.TellAsync(new(caseId, version, Text(input.HearingTo) ?? "", Text(input.HearingReason) ?? ""), cancellationToken),
            ActNames.RequestHearing => hearings.RequestAsync(new(caseId, version, Text(input.HearingBy) ?? ""), cancellationToken),
            ActNames.AnnounceHearing => hearings.AnnounceAsync(
                new(caseId, version, Typed.Day(input.HearingDay).GetValueOrDefault(), Text(input.HearingPlace) ?? "", Text(input.HearingPresider) ?? ""), cancellationToken),
            ActNames.JudgeMaterial => acts.JudgeMaterialAsync(
                new(caseId, version, Guid.TryParse(input.JudgedMaterial, out var file) ? file : Guid.Empty, Typed.Verdict(input.MaterialVerdict), Text(input.MaterialNote)), cancellationToken),
            ActNames.PayFee => acts.RecordFeePaymentAsync(new(caseId, version, chosen.Subject!.Value, Text(input.ReceiptNumber) ?? ""), cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(chosen), chosen.Act, null),
        };
    }

    private static List<Defect> Defects(ActInput input) =>
        [.. input.Defects.Where(d => d.IsMeant).Select(d => new Defect(d.FieldId, d.Material, d.Text?.Trim() ?? ""))];

    private static List<Defect> Arisen(ActInput input) =>
        [.. input.Arisen.Where(d => d.IsMeant).Select(d => new Defect(d.FieldId, d.Material, d.Text?.Trim() ?? ""))];

    private static List<string> Officials(ActInput input) =>
    [
        .. new[] { input.FirstOfficial, input.SecondOfficial }
            .Concat((input.FurtherOfficials ?? "").Split(NameSeparators))
            .Select(name => name?.Trim() ?? "")
            .Where(name => name.Length > 0),
    ];

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
