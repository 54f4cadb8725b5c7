using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Authorization;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Acts;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.Api;

/// <summary>One POST for each lawful act, on the contracts the pages use.</summary>
internal static class CaseActsApi
{
    public static void Map(RouteGroupBuilder cases)
    {
        cases.MapPost("/{id:guid}/accept", (Guid id, AcceptBody body, ICaseActs acts, CancellationToken token) =>
            acts.AcceptAsync(new(id, body.Version, body.Note), token)).Needs(ActNames.Accept);
        cases.MapPost("/{id:guid}/refuse-acceptance", (Guid id, RefuseAcceptanceBody body, ICaseActs acts, CancellationToken token) =>
            acts.RefuseAcceptanceAsync(new(id, body.Version, body.NotNeeded, body.Reason ?? "", body.RightAuthority), token)).Needs(ActNames.RefuseAcceptance);
        cases.MapPost("/{id:guid}/supplement", (Guid id, SupplementBody body, ICaseActs acts, CancellationToken token) =>
            acts.RequestSupplementAsync(new(id, body.Version, body.Defects ?? [], body.Until), token)).Needs(ActNames.RequestSupplement);
        cases.MapPost("/{id:guid}/repeat-defect", (Guid id, RepeatDefectBody body, ICaseActs acts, CancellationToken token) =>
            acts.RepeatDefectAsync(new(id, body.Version, body.Note ?? "", body.Arisen), token)).Needs(ActNames.RepeatDefect);
        cases.MapPost("/{id:guid}/tasks/{taskId:guid}/complete", CompleteTaskAsync);
        cases.MapPost("/{id:guid}/procedures", (Guid id, StartProcedureBody body, ICaseActs acts, CancellationToken token) =>
            acts.StartProcedureAsync(new(id, body.Version, body.Name ?? "", body.StatedUntil, body.Reason ?? ""), token)).Needs(ActNames.StartProcedure);
        cases.MapPost("/{id:guid}/procedures/{procedureId:guid}/end", (Guid id, Guid procedureId, EndProcedureBody body, ICaseActs acts, CancellationToken token) =>
            acts.EndProcedureAsync(new(id, body.Version, procedureId, body.Result ?? ""), token)).Needs(ActNames.EndProcedure);
        cases.MapPost("/{id:guid}/extend", (Guid id, ExtendBody body, ICaseActs acts, CancellationToken token) =>
            acts.ExtendAsync(new(id, body.Version, body.Days, body.Reason ?? ""), token)).Needs(ActNames.Extend);
        cases.MapPost("/{id:guid}/withdraw", (Guid id, WithdrawBody body, ICaseActs acts, CancellationToken token) =>
            acts.WithdrawAsync(new(id, body.Version, body.Reason ?? ""), token)).Needs(ActNames.Withdraw);
        cases.MapPost("/{id:guid}/site-check", (Guid id, SiteCheckBody body, ICaseActs acts, CancellationToken token) =>
            acts.RecordSiteCheckAsync(new(id, body.Version, body.Officials ?? [], body.Record ?? ""), token)).Needs(ActNames.SiteCheck);
        cases.MapPost("/{id:guid}/tier", (Guid id, TierBody body, ICaseActs acts, CancellationToken token) =>
            acts.FixTierAsync(new(id, body.Version, body.Tier ?? "", body.Reason ?? ""), token)).Needs(ActNames.FixTier);
        cases.MapPost("/{id:guid}/correct-on-spot", (Guid id, CorrectionBody body, ICaseActs acts, CancellationToken token) =>
            acts.CorrectOnSpotAsync(new(id, body.Version, body.Note ?? ""), token)).Needs(ActNames.CorrectOnSpot);
        cases.MapPost("/{id:guid}/recuse", (Guid id, RecusalBody body, ICaseActs acts, CancellationToken token) =>
            acts.RecuseAsync(new(id, body.Version, body.Reason ?? "", body.Official), token)).Needs(ActNames.Recuse);
        cases.MapPost("/{id:guid}/countersign", (Guid id, CountersignBody body, ICaseActs acts, CancellationToken token) =>
            acts.InviteCountersignAsync(new(id, body.Version, body.Departments ?? []), token)).Needs(ActNames.InviteCountersign);
        cases.MapPost("/{id:guid}/hearing/right", (Guid id, HearingRightBody body, IHearingActs acts, CancellationToken token) =>
            acts.TellAsync(new(id, body.Version, body.To ?? "", body.Reason ?? ""), token)).Needs(ActNames.TellHearing);
        cases.MapPost("/{id:guid}/hearing/request", (Guid id, HearingRequestBody body, IHearingActs acts, CancellationToken token) =>
            acts.RequestAsync(new(id, body.Version, body.By ?? ""), token)).Needs(ActNames.RequestHearing);
        cases.MapPost("/{id:guid}/hearing", (Guid id, HearingBody body, IHearingActs acts, CancellationToken token) =>
            acts.AnnounceAsync(new(id, body.Version, body.Day, body.Place ?? "", body.Presider ?? ""), token)).Needs(ActNames.AnnounceHearing);
        cases.MapPost("/{id:guid}/materials/{materialId:guid}/judgement", (Guid id, Guid materialId, JudgementBody body, ICaseActs acts, CancellationToken token) =>
            acts.JudgeMaterialAsync(new(id, body.Version, materialId, Typed.Verdict(body.Verdict), body.Note), token)).Needs(ActNames.JudgeMaterial);
        cases.MapPost("/{id:guid}/fees/{feeId:guid}/payment", (Guid id, Guid feeId, FeePaymentBody body, ICaseActs acts, CancellationToken token) =>
            acts.RecordFeePaymentAsync(new(id, body.Version, feeId, body.ReceiptNumber ?? ""), token)).Needs(ActNames.PayFee);
    }

    /// <summary>Which permission a task asks for follows from its post, so the case is looked at first.</summary>
    private static async Task<CaseActed> CompleteTaskAsync(
        Guid id, Guid taskId, CompleteTaskBody body, ICaseInbox inbox, ICaseActs acts, IPermissionChecker permissions, CancellationToken token)
    {
        var permission = ActPermissions.Of(new ChosenAct(ActNames.Task, taskId, body.Outcome), await inbox.GetAsync(id, token));
        if (permission != WorkbenchPermissions.Default && !await permissions.IsGrantedAsync(permission))
        {
            throw new AbpAuthorizationException(permission);
        }

        return await acts.CompleteTaskAsync(new(id, body.Version, taskId, body.Outcome ?? "", body.Opinion), token);
    }

    private static void Needs(this RouteHandlerBuilder route, string act) => route.RequireAuthorization(ActPermissions.Of(act));
}
