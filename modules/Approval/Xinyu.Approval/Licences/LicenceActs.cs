using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Licences;

/// <summary>
/// Acts on a licence run in the frame of every act, on the case the licence came from: its record, its number of 文书, its
/// department's leader, one transaction.
/// </summary>
internal sealed class LicenceActs(XinyuDbContext db, CaseActing acting, LicenceRegister register, LicenceRenewals renewals, DocumentMaker documents) : ILicenceActs
{
    public async Task<LicenceActed> ActAsync(ActOnLicence input, CancellationToken cancellationToken = default)
    {
        var licence = await db.Set<Licence>().SingleOrDefaultAsync(l => l.Id == input.LicenceId, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(Licence), input.LicenceId);
        CaseDocument decision = null!;
        Licence? next = null;
        DocumentKind[] kinds = input.Act == LicenceAct.Change ? [KindOf(input.Act), DocumentKinds.Licence] : [KindOf(input.Act)];
        var acted = await acting.ByOfficialAsync(new OnCase(licence.CaseId, input.Version), _ => [PostCodes.Leader], kinds, async scene =>
        {
            await EnsureAsync(scene, licence, input, cancellationToken);
            decision = await DecideAsync(scene, licence, input, cancellationToken);
            if (input.Act == LicenceAct.Change) next = await register.EnterAsync(scene, scene.Today, licence.ValidTo, input.Change!.Trim(), cancellationToken);
            await register.EndAsync(scene, licence, input.Act, input.Ground, next, cancellationToken);
            scene.Case.RecordLicence(scene.Moment, scene.Actor, input.Act, licence.Number, input.Ground, input.Reason.Trim(), decision.Number, next?.Number);
        }, cancellationToken);
        return new(licence.Id, LicenceStanding.Of(licence.Status, null, default), decision.Id, decision.Number, acted.Version, next?.Id);
    }

    public static DocumentKind KindOf(LicenceAct act) => act switch
    {
        LicenceAct.Change => DocumentKinds.LicenceChange,
        LicenceAct.Withdraw => DocumentKinds.LicenceWithdrawal,
        LicenceAct.Revoke => DocumentKinds.LicenceRevocation,
        LicenceAct.Cancel => DocumentKinds.LicenceCancellation,
        _ => throw new BusinessException("Approval:RenewalByApplication"),
    };

    private async Task EnsureAsync(CaseScene scene, Licence licence, ActOnLicence input, CancellationToken cancellationToken)
    {
        var standing = licence.Standing(scene.Today, await renewals.IsRunningAsync(licence.Id, cancellationToken), scene.Case.ApplicantKind == "individual");
        if (LicenceRules.Against(standing, input.Act, input.Ground) is { } reason) throw new BusinessException(reason).WithData("Number", licence.Number);
        var needs = LicenceGrounds.Needs(input.Act, input.Ground);
        Need(LicenceActField.Reason, input.Reason, "Approval:ReasonRequired");
        Need(LicenceActField.Heard, input.Heard, "Approval:HeardRequired");
        Need(LicenceActField.Compensation, input.Compensation, "Approval:CompensationRequired");
        Need(LicenceActField.Basis, input.Basis, "Approval:BasisRequired");
        Need(LicenceActField.Change, input.Change, "Approval:ChangeRequired");
        if (needs.HasFlag(LicenceActField.PublicInterest) && !input.NoGreatHarm) throw new BusinessException("Approval:PublicInterest");

        void Need(LicenceActField field, string? text, string code)
        {
            if (needs.HasFlag(field) && string.IsNullOrWhiteSpace(text)) throw new BusinessException(code);
        }
    }

    private Task<CaseDocument> DecideAsync(CaseScene scene, Licence licence, ActOnLicence input, CancellationToken cancellationToken) => documents.MakeAsync(
        scene, KindOf(input.Act), new Dictionary<string, object?>
        {
            ["licenceTitle"] = licence.Title,
            ["licenceNumber"] = licence.Number,
            ["ground"] = LicenceGrounds.Words(input.Ground),
            ["article"] = LicenceGrounds.Article(input.Ground),
            ["reason"] = input.Reason.Trim(),
            ["heard"] = Text(input.Heard),
            ["compensation"] = Text(input.Compensation),
            ["furtherBasis"] = Text(input.Basis),
            ["change"] = Text(input.Change),
        }, cancellationToken);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed record OnCase(Guid CaseId, int Version) : CaseAct(CaseId, Version);
}
