using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;
using Xinyu.Approval.Licences;

namespace Xinyu.Workbench.Filings;

/// <summary>
/// Begins the paper application of a holder who wants his licence changed or renewed: by the number on the certificate that he
/// brings, by the rules of the portal, with the form as it was when the licence was granted.
/// </summary>
internal sealed class AskOnLicenceAtCounter(XinyuDbContext db, ILicenceApplications licences, StartFiling start, IItemCatalogue catalogue)
{
    public async Task<Filing> ExecuteAsync(string? number, ApplicationPurpose purpose, CancellationToken cancellationToken)
    {
        var typed = number?.Trim() ?? "";
        var licence = typed.Length == 0 ? null : await licences.FindAsync(typed, cancellationToken);
        if (licence is null) throw Refusal(FilingRefusals.LicenceUnknown);
        if (purpose == ApplicationPurpose.Renewal && licence.RenewalCase is { } running) throw Refusal(FilingRefusals.LicenceAsked).WithData("case", running);
        if (!(purpose == ApplicationPurpose.Renewal ? licence.CanRenew : purpose == ApplicationPurpose.Change && licence.CanChange)) throw Refusal(FilingRefusals.LicenceNotOpen);
        var draft = await start.ExecuteAsync(CaseChannels.Counter, licence.ItemCode, null, cancellationToken);
        var fields = (await catalogue.GetAsync(draft.ItemCode, draft.ItemVersion, cancellationToken)).Definition.Fields;
        var values = FormValues.FromJson(fields, licence.FormJson);
        draft.Save(FormValues.ToJson(fields, values), FormTitle.Of(fields, values));
        draft.AskFor(new(licence.Id, licence.Number, purpose));
        await db.SaveChangesAsync(cancellationToken);
        return draft;

        BusinessException Refusal(string code) => new BusinessException(code).WithData("number", typed);
    }
}
