using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;

namespace Xinyu.Workbench.Filings;

/// <summary>Keeps what was typed, right or wrong: a draft is judged when it is checked, never when it is saved.</summary>
internal sealed class SaveFiling(XinyuDbContext db, OurFilings ours, IItemCatalogue catalogue)
{
    /// <param name="read">Reads the values for the fields of the draft's item version.</param>
    /// <param name="paper">At the counter: applicant and receipt; null leaves them as they are.</param>
    /// <param name="seenVersion">The version the page was made from: of two colleagues the second is told, not overwritten.</param>
    public async Task<Filing> ExecuteAsync(
        Guid id, Func<IReadOnlyList<FieldDefinition>, IReadOnlyDictionary<string, object?>> read, PaperEntry? paper, int? seenVersion, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(id, cancellationToken);
        filing.MustBeDraft();
        if (seenVersion is { } seen) db.ExpectVersion(filing, seen);
        var fields = (await catalogue.GetAsync(filing.ItemCode, filing.ItemVersion, cancellationToken)).Definition.Fields;
        var values = read(fields);
        filing.Save(FormValues.ToJson(fields, values), FormTitle.Of(fields, values));
        if (paper is not null && filing.IsPaper) filing.Save(paper);
        await db.SaveChangesAsync(cancellationToken);
        return filing;
    }
}
