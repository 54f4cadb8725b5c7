using System.Globalization;

namespace Xinyu.Workbench.Acts;

/// <summary>What each act wants filled in; members are fields of the form, errors are texts of the module.</summary>
internal static class ActFields
{
    /// <summary>What the law wants written. Approval checks it again; here it is said beside the field.</summary>
    public static IEnumerable<(string Member, string Error)> Missing(ChosenAct chosen, ActInput input) => chosen.Act switch
    {
        ActNames.Task when chosen.Outcome is "refuse" or "return" => Need((nameof(input.Opinion), input.Opinion, $"Error:Opinion:{chosen.Outcome}")),
        ActNames.RefuseAcceptance => Need(
            (nameof(input.RefusalKind), input.RefusalKind, "Error:RefusalKind"),
            (nameof(input.RefusalReason), input.RefusalReason, "Error:Reason"),
            (nameof(input.RightAuthority), input.RefusalKind == "not-competent" ? input.RightAuthority : "-", "Error:RightAuthority")),
        ActNames.RequestSupplement => Defects(input),
        ActNames.RepeatDefect => Need((nameof(input.RepeatNote), input.RepeatNote, "Error:RepeatNote")),
        ActNames.StartProcedure => Need(
            (nameof(input.ProcedureName), input.ProcedureName, "Error:ProcedureName"),
            (nameof(input.ProcedureUntil), Typed.Day(input.ProcedureUntil)?.ToString("O", CultureInfo.InvariantCulture), "Error:Date"),
            (nameof(input.ProcedureReason), input.ProcedureReason, "Error:Reason")),
        ActNames.EndProcedure => Need((nameof(input.ProcedureResult), input.ProcedureResult, "Error:Result")),
        ActNames.SiteCheck => Need(
            (nameof(input.FirstOfficial), input.FirstOfficial, "Error:TwoOfficials"),
            (nameof(input.SecondOfficial), input.SecondOfficial, "Error:TwoOfficials"),
            (nameof(input.SiteRecord), input.SiteRecord, "Error:SiteRecord")),
        ActNames.Extend => Need(
            (nameof(input.ExtensionDays), Typed.Number(input.ExtensionDays)?.ToString(CultureInfo.InvariantCulture), "Error:Days"),
            (nameof(input.ExtensionReason), input.ExtensionReason, "Error:Reason")),
        ActNames.Withdraw => Need((nameof(input.WithdrawalReason), input.WithdrawalReason, "Error:Reason")),
        ActNames.FixTier => Need((nameof(input.Tier), input.Tier, "Error:Tier"), (nameof(input.TierReason), input.TierReason, "Error:Reason")),
        ActNames.CorrectOnSpot => Need((nameof(input.Correction), input.Correction, "Error:Correction")),
        ActNames.Recuse => Need((nameof(input.RecusalReason), input.RecusalReason, "Error:Reason")),
        ActNames.InviteCountersign => Need((nameof(input.Countersigners), input.Countersigners, "Error:Countersigners")),
        ActNames.TellHearing => Need(
            (nameof(input.HearingTo), input.HearingTo, "Error:HearingTo"), (nameof(input.HearingReason), input.HearingReason, "Error:Reason")),
        ActNames.RequestHearing => Need((nameof(input.HearingBy), input.HearingBy, "Error:HearingBy")),
        ActNames.AnnounceHearing => Need(
            (nameof(input.HearingDay), Typed.Day(input.HearingDay)?.ToString("O", CultureInfo.InvariantCulture), "Error:Date"),
            (nameof(input.HearingPlace), input.HearingPlace, "Error:HearingPlace"),
            (nameof(input.HearingPresider), input.HearingPresider, "Error:HearingPresider")),
        ActNames.JudgeMaterial => Need(
            (nameof(input.JudgedMaterial), input.JudgedMaterial, "Error:JudgedMaterial"), (nameof(input.MaterialVerdict), input.MaterialVerdict, "Error:MaterialVerdict"),
            (nameof(input.MaterialNote), input.MaterialVerdict == "Defective" ? input.MaterialNote : "-", "Error:Reason")),
        ActNames.PayFee => Need((nameof(input.ReceiptNumber), input.ReceiptNumber, "Error:ReceiptNumber")),
        _ => [],
    };

    private static IEnumerable<(string, string)> Need(params (string Member, string? Value, string Error)[] fields) =>
        fields.Where(f => string.IsNullOrWhiteSpace(f.Value)).Select(f => (f.Member, f.Error));

    private static IEnumerable<(string, string)> Defects(ActInput input)
    {
        if (!string.IsNullOrWhiteSpace(input.SupplementUntil) && Typed.Day(input.SupplementUntil) is null)
        {
            yield return (nameof(input.SupplementUntil), "Error:Date");
        }

        if (!input.Defects.Any(d => d.IsMeant))
        {
            yield return (nameof(input.Defects), "Error:Defects");
        }

        for (var i = 0; i < input.Defects.Count; i++)
        {
            if (input.Defects[i] is { Told: true } defect && string.IsNullOrWhiteSpace(defect.Text))
            {
                yield return ($"{nameof(input.Defects)}[{i}].{nameof(defect.Text)}", "Error:DefectText");
            }
        }
    }
}
