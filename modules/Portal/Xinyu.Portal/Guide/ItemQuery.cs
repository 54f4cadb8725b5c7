using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Items;

namespace Xinyu.Portal.Guide;

internal sealed class ItemQuery : PagedAndSortedResultRequestDto
{
    /// <summary>Words that must all occur in name, code, result or department.</summary>
    public string? Filter { get; set; }

    public string? DepartmentCode { get; set; }

    public string? Theme { get; set; }

    public RolloutPhase? Phase { get; set; }

    public ItemKind? Kind { get; set; }

    public bool? Open { get; set; }
}

/// <param name="NotOpenReason">Why it cannot be applied for online, as a text key; null when it can.</param>
internal sealed record ItemListEntry(
    string Code, string Name, string DepartmentCode, string DepartmentName, ItemKind Kind, string Category, RolloutPhase Phase, bool Open, bool CanApply,
    string? NotOpenReason, int PromisedDays, int StatutoryDays, string StatutoryDayKind, bool FeeCharged, string Result)
{
    public static ItemListEntry Of(GuideItem item) => new(
        item.Code, item.Headline.Name, item.Department.Code, item.Department.ShortName, item.Headline.Kind, item.Headline.Category,
        item.Headline.Phase, item.Open, item.CanApply, ReasonOf(item), item.Headline.PromisedDays, item.Headline.StatutoryDays,
        item.Headline.StatutoryDayKind.ToString(), item.Headline.FeeCharged, item.Headline.Result);

    public static string? ReasonOf(GuideItem item) =>
        item.CanApply ? null
        : item.Headline.Kind == ItemKind.Internal ? "NotOpen:Internal"
        : $"NotOpen:{item.Headline.Phase}";
}
