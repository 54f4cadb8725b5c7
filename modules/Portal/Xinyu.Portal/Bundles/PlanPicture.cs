using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;

namespace Xinyu.Portal.Bundles;

/// <summary>The plan as bars on one axis of working days.</summary>
internal static class PlanPicture
{
    public static PlanView? Of(ItemPlan plan, IStringLocalizer<PortalResource> localizer)
    {
        if (plan.Items.Count == 0) return null;
        var place = plan.Items.Select((item, i) => (item.Code, i)).ToDictionary(p => p.Code, p => p.i);
        return new(
            plan.Days,
            [.. plan.Items.Select(i => new PlanBar(
                i.Name, localizer["Plan:Bar", i.DepartmentName, i.EarliestStart + 1, i.EarliestEnd], i.EarliestStart, i.EarliestEnd, i.LatestEnd, i.IsCritical,
                [.. i.After.Select(code => place[code])]))],
            localizer["Plan:PictureLabel", plan.Items.Count, plan.Days, string.Join(" → ", plan.CriticalPath.Select(code => plan.Items[place[code]].Name))]);
    }
}
