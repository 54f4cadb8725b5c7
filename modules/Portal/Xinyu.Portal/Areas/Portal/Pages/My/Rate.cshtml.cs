using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Areas.Portal.Pages.My;

/// <summary>好差评. No level is chosen beforehand: what is not said is not counted.</summary>
internal sealed class RateModel(ReadMyCase reader, RateCase rate, IStringLocalizer<PortalResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public string CaseNumber { get; set; } = "";

    [BindProperty]
    public RatingInput Input { get; set; } = new();

    public MyCase Case { get; private set; } = null!;

    public IReadOnlyList<Option> Levels { get; } =
        [.. Enumerable.Range(CaseRules.WorstRating, CaseRules.BestRating).Reverse().Select(n => new Option(n.ToString(System.Globalization.CultureInfo.InvariantCulture), localizer[$"Rate:{n}"]))];

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await rate.ExecuteAsync(CaseNumber, Input, cancellationToken);
        TempData.SetToast(localizer["Rate:Done"]);
        return Redirect($"/my/{CaseNumber}");
    }

    public async Task RedisplayAsync() => Case = await reader.ExecuteAsync(CaseNumber, HttpContext.RequestAborted);
}
