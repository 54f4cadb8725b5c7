using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Users;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;

namespace Xinyu.Workbench.Filings;

/// <summary>Begins a filing, or goes on with the one the official began before. At the counter each applicant is a new one.</summary>
internal sealed class StartFiling(XinyuDbContext db, IItemCatalogue catalogue, OurFilings ours, ICurrentUser user, DepartmentScope scope, IGuidGenerator guids)
{
    /// <param name="department">Which of the own departments files; may be left out by who has one.</param>
    public async Task<Filing> ExecuteAsync(string channel, string itemCode, string? department, CancellationToken cancellationToken)
    {
        var item = await catalogue.GetAsync(itemCode, null, cancellationToken);
        var from = Check(channel, item, department);
        var me = user.GetId();
        var draft = channel == CaseChannels.Counter
            ? null
            : await ours.Query(channel).Where(f => f.SubmittedAt == null && f.ItemCode == item.Definition.Code && f.FiledFrom == from && f.StartedBy == me)
                .OrderByDescending(f => f.CreationTime).FirstOrDefaultAsync(cancellationToken);
        if (draft is null)
        {
            draft = new Filing(guids.Create(), channel, from, me, item.Definition.Code, item.Version, item.Definition.Name, item.Definition.DepartmentCode);
            db.Set<Filing>().Add(draft);
        }
        else if (draft.ItemVersion != item.Version)
        {
            draft.FollowItem(item.Version, item.Definition.Name);
        }

        await db.SaveChangesAsync(cancellationToken);
        return draft;
    }

    private string Check(string channel, ItemVersionDto item, string? department)
    {
        var (definition, paper) = (item.Definition, channel == CaseChannels.Counter);
        if (!paper && definition.Kind != ItemKind.Internal) throw Refusal(FilingRefusals.NotInternal);
        if (paper && (definition.Kind == ItemKind.Internal || !scope.Codes.Contains(definition.DepartmentCode))) throw Refusal(FilingRefusals.NotAtCounter);
        if (!item.Open) throw Refusal(FilingRefusals.ItemNotOpen);
        if (paper) return definition.DepartmentCode;
        var from = string.IsNullOrWhiteSpace(department) ? scope.Codes.Count == 1 ? scope.Codes[0] : null : department.Trim();
        return from is not null && scope.Codes.Contains(from) ? from : throw new BusinessException(FilingRefusals.NoDepartment);

        BusinessException Refusal(string code) => new BusinessException(code).WithData("item", definition.Name);
    }
}
