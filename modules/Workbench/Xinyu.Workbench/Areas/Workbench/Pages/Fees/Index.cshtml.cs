using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.Users;
using Xinyu.Approval.Items;
using Xinyu.Approval.Payments;
using Xinyu.Workbench.Fees;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Fees;

/// <summary>收费: what was notified and is due, what was paid; and the bank's statement.</summary>
[RequestSizeLimit(TakeStatement.MostRequestBytes)]
internal sealed class IndexModel(IPaymentInbox inbox, TakeStatement take, IItemCatalogue catalogue, ICurrentUser user, IStringLocalizer<WorkbenchResource> texts) : PageModel, IRedisplay
{
    public const int PageSize = 12;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Paid { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    [BindProperty]
    public IFormFile? Statement { get; set; }

    public PagedResultDto<PaymentSummary> Found { get; private set; } = new();

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public bool IsFiltered => Q is not null || Paid is not null || Department is not null;

    public IEnumerable<Option> States => [new("false", texts["Fees:Due"]), new("true", texts["Fees:Paid"])];

    public Task OnGetAsync() => RedisplayAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        LocalRedirect(FeeUrls.Statement(await take.ExecuteAsync(Statement, cancellationToken)));

    public async Task RedisplayAsync()
    {
        var own = user.GetDepartments();
        if (own.Count > 1)
        {
            Departments = [.. (await catalogue.GetDepartmentsAsync(HttpContext.RequestAborted)).Where(d => own.Contains(d.Code)).Select(d => new Option(d.Code, d.ShortName))];
        }

        Found = await inbox.GetListAsync(
            new() { Filter = Q, Paid = Paid, DepartmentCode = Department, SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize }, HttpContext.RequestAborted);
    }
}
