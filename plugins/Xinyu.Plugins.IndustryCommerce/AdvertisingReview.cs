using Xinyu.Plugins.Forms;

namespace Xinyu.Plugins.IndustryCommerce;

/// <summary>GS-03: the review (广告审查批准文号) that advertisements for medicine need, which the catalogue's form does not ask for.</summary>
internal sealed class AdvertisingReview : IFormSections
{
    public const string Number = "reviewNumber";
    public const string Until = "reviewUntil";

    /// <summary>《药品广告审查办法》《医疗广告管理办法》.</summary>
    public static readonly string[] Sectors = ["药品医疗器械", "医疗服务"];

    public Task<IReadOnlyList<FormSection>> SectionsAsync(string itemCode, CancellationToken cancellationToken)
    {
        var asked = string.Join(" or ", Sectors.Select(s => $"adSector = \"{s}\""));
        return Task.FromResult<IReadOnlyList<FormSection>>(
        [
            new("review", "广告审查",
            [
                new(Number, "广告审查批准文号", "text", true) { MaxLength = 60, VisibleWhen = asked },
                new(Until, "批准文号有效期至", "date", true) { VisibleWhen = asked },
            ]),
        ]);
    }
}
