using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Events;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Cases;

/// <summary>
/// Sends what a supplement notice asked for. In parts as often as wished; declared complete, the office has five working
/// days to accept or to name a defect that is still there.
/// </summary>
internal sealed class SupplyMaterials(
    XinyuDbContext db, OwnApplications own, AttachMaterial attach, TakeHeldMaterial takes, GuideShelf shelf, FormCheck forms, IDistributedEventBus events, IClock clock)
{
    public async Task<ApplicationMaterial> AttachAsync(string caseNumber, int material, string? fileName, Stream content, CancellationToken cancellationToken)
    {
        var (application, _) = await OpenAsync(caseNumber, cancellationToken);
        return await attach.AddAsync(application, material, fileName, content, supplement: true, cancellationToken);
    }

    public async Task<IReadOnlyList<ApplicationMaterial>> TakeHeldAsync(string caseNumber, HeldChoice choice, CancellationToken cancellationToken)
    {
        var (application, _) = await OpenAsync(caseNumber, cancellationToken);
        return await takes.AddAsync(application, choice, supplement: true, cancellationToken);
    }

    /// <param name="corrections">Values of the fields that the notice names; null when no field is wrong.</param>
    /// <returns>What is wrong with the corrected fields; nothing was sent then.</returns>
    public async Task<FormReport> SendAsync(
        string caseNumber, IReadOnlyDictionary<string, object?>? corrections, bool declareComplete, CancellationToken cancellationToken)
    {
        var (application, mirror) = await OpenAsync(caseNumber, cancellationToken);
        var item = await shelf.DefinitionAsync(application.ItemCode, application.ItemVersion, cancellationToken);
        var corrected = Corrected(item, application, corrections);
        if (corrected is not null)
        {
            var report = forms.Judge(item.Fields, corrected);
            if (report.Problems.Any(p => corrections!.ContainsKey(p.FieldId))) return report;
            application.Correct(FormValues.ToJson(item.Fields, report.Values));
        }

        var files = (await own.MaterialsAsync(application.Id, cancellationToken)).FindAll(m => m is { IsSupplement: true, SentAt: null });
        if (files.Count == 0 && corrected is null && !declareComplete) throw new BusinessException(PortalErrors.SupplementEmpty);
        if (declareComplete && corrected is null && files.Count == 0 && !await HasSentBeforeAsync(application, cancellationToken))
            throw new BusinessException(PortalErrors.SupplementEmpty);
        var now = clock.Now;
        foreach (var file in files) file.Send(now);
        if (declareComplete) mirror.SupplementDeclared();
        await events.PublishAsync(new SupplementSuppliedEto(
            application.Id, caseNumber, now, corrected is null ? null : application.FormJson, [.. files.Select(f => f.ToSupplied())], declareComplete));
        await db.SaveChangesAsync(cancellationToken);
        return FormReport.Nothing;
    }

    private async Task<(Application, MirroredCase)> OpenAsync(string caseNumber, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        var mirror = await db.Set<MirroredCase>().FirstOrDefaultAsync(c => c.CaseNumber == caseNumber, cancellationToken);
        return mirror is not null && CaseRules.CanSupplement(mirror) ? (application, mirror) : throw new BusinessException(PortalErrors.NoSupplementOpen);
    }

    private async Task<bool> HasSentBeforeAsync(Application application, CancellationToken cancellationToken) =>
        (await own.MaterialsAsync(application.Id, cancellationToken)).Exists(m => m is { IsSupplement: true, SentAt: not null });

    private static Dictionary<string, object?>? Corrected(
        ItemDefinition item, Application application, IReadOnlyDictionary<string, object?>? corrections)
    {
        if (corrections is null || corrections.Count == 0) return null;
        var values = new Dictionary<string, object?>(FormText.Read(item.Fields, application.FormJson));
        foreach (var (field, value) in corrections) values[field] = value;
        return values;
    }
}
