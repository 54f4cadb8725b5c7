using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Items;
using Xinyu.Portal.Bundles;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Areas.Portal.Pages;

/// <summary>几件事一起办: choose items, see their order as a picture and as a table, what is held already and what to apply for.</summary>
internal sealed class PlanModel(PlanItems plan, GuideShelf shelf, Refusals refusals, IStringLocalizer<PortalResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "item")]
    public string[] Codes { get; set; } = [];

    public ItemPlan? Plan { get; private set; }

    public string? Refusal { get; private set; }

    public IReadOnlyList<CommonPlan> Common { get; private set; } = [];

    public PlanView? Picture { get; private set; }

    public GuideBook Book { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Book = await shelf.GetAsync(cancellationToken);
        Codes = [.. Codes.Where(c => !string.IsNullOrWhiteSpace(c)).Select(c => Book.Find(c)?.Code ?? c.Trim()).Distinct()];
        if (Codes.Length == 0)
        {
            Common = await plan.CommonAsync(cancellationToken);
            return;
        }

        try
        {
            Plan = await plan.ExecuteAsync(Codes, cancellationToken);
            Picture = PlanPicture.Of(Plan, localizer);
        }
        catch (BusinessException refusal)
        {
            Refusal = refusals.Text(refusal);
            Codes = [.. Codes.Where(c => Book.Find(c)?.Headline.Kind == ItemKind.Permit).Take(PlanItems.MostItems)];
        }
    }

    /// <summary>Permits that are not chosen yet, under their departments.</summary>
    public IEnumerable<IGrouping<string, GuideItem>> Choices => Book.Items
        .Where(i => i.Headline.Kind == ItemKind.Permit && !Codes.Contains(i.Code)).GroupBy(i => i.Department.ShortName);

    public string NameOf(string code) => Book.Find(code)?.Headline.Name ?? code;

    public string Without(string code) => PlanUrls.Of(Codes.Where(c => c != code));
}
