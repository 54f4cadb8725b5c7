using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.Supervision.Rules;

namespace Xinyu.Supervision.Areas.Supervision.Pages.Rules;

/// <summary>规则与运行, with the numbers that may be set.</summary>
internal sealed class IndexModel(ReadRules reader, RuleParameters parameters, IStringLocalizer<SupervisionResource> localizer) : PageModel, IRedisplay
{
    [BindProperty]
    public ParameterForm Input { get; set; } = new();

    public RuleList List { get; private set; } = null!;

    public IReadOnlyList<RuleParameterView> Parameters { get; private set; } = [];

    public IEnumerable<Option> Keys => Parameters.Select(p => new Option(p.Key, $"{localizer[$"Parameter:{p.Key}"]}（{localizer["Parameter:Range", p.Least, p.Most]}）"));

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await parameters.SetAsync(new SetRuleParameter(Input.Key!, Input.Value!.Value, Input.Reason!), cancellationToken);
        TempData.SetToast(localizer["Parameter:Done"]);
        return RedirectToPage();
    }

    public async Task RedisplayAsync()
    {
        List = await reader.ExecuteAsync(HttpContext.RequestAborted);
        Parameters = await parameters.ListAsync(HttpContext.RequestAborted);
    }

    internal sealed class ParameterForm
    {
        [Required]
        public string? Key { get; set; }

        [Required]
        public int? Value { get; set; }

        [Required, MaxLength(500)]
        public string? Reason { get; set; }
    }
}
