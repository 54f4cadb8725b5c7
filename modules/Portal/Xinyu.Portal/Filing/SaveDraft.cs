using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Forms;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Filing;

/// <summary>Keeps what was typed, right or wrong: a draft is judged when it is checked, never when it is saved.</summary>
internal sealed class SaveDraft(XinyuDbContext db, OwnApplications own, GuideShelf shelf)
{
    /// <param name="read">Reads the values for the fields of the draft's item version.</param>
    /// <param name="seenVersion">The version the page was made from: of two open windows the second is told, not overwritten.</param>
    public async Task<Application> ExecuteAsync(
        Guid id, Func<IReadOnlyList<FieldDefinition>, IReadOnlyDictionary<string, object?>> read, int? seenVersion, CancellationToken cancellationToken)
    {
        var draft = await own.GetAsync(id, cancellationToken);
        if (seenVersion is { } seen) db.ExpectVersion(draft, seen);
        var fields = (await shelf.DefinitionAsync(draft.ItemCode, draft.ItemVersion, cancellationToken)).Fields;
        var values = read(fields);
        draft.Save(FormValues.ToJson(fields, values), FormTitle.Of(fields, values));
        await db.SaveChangesAsync(cancellationToken);
        return draft;
    }
}
