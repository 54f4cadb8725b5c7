using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Forms;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Guide;
using Xinyu.Portal.Verification;

namespace Xinyu.Portal.Licences;

/// <summary>Begins the application for a licence's change or renewal, with the form as it was when the licence was granted.</summary>
internal sealed class AskOnLicence(XinyuDbContext db, ListMyLicences licences, StartDraft start, OwnApplications own, GuideShelf shelf)
{
    public async Task<Application> ExecuteAsync(Guid licenceId, ApplicationPurpose purpose, CancellationToken cancellationToken)
    {
        var licence = await licences.FindAsync(licenceId, cancellationToken) ?? throw new EntityNotFoundException(typeof(PortalLicence), licenceId);
        if (purpose == ApplicationPurpose.Renewal && licence.RenewalCase is { } running)
            throw new BusinessException(PortalErrors.LicenceAsked).WithData("number", licence.Number).WithData("case", running);
        if (!(purpose == ApplicationPurpose.Renewal ? licence.CanRenew : purpose == ApplicationPurpose.Change && licence.CanChange))
            throw new BusinessException(PortalErrors.LicenceNotOpen).WithData("number", licence.Number);
        var draft = await start.ExecuteAsync(licence.ItemCode, cancellationToken);
        if (draft.FormJson == "{}") await FillAsync(draft, licence.CaseId, cancellationToken);
        draft.AskFor(licence.Id, licence.Number, purpose);
        await db.SaveChangesAsync(cancellationToken);
        return draft;
    }

    private async Task FillAsync(Application draft, Guid caseId, CancellationToken cancellationToken)
    {
        var before = await own.Query().Join(db.Set<MirroredCase>().Where(c => c.Id == caseId), a => (Guid?)a.Id, c => c.ApplicationId, (a, c) => a.FormJson).SingleAsync(cancellationToken);
        var fields = (await shelf.DefinitionAsync(draft.ItemCode, draft.ItemVersion, cancellationToken)).Fields;
        var values = FormValues.FromJson(fields, before);
        draft.Save(FormValues.ToJson(fields, values), FormTitle.Of(fields, values));
    }
}
