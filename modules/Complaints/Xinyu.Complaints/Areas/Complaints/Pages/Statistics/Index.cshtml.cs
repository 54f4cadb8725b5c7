using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.Validation;
using Xinyu.Complaints.Statistics;

namespace Xinyu.Complaints.Areas.Complaints.Pages.Statistics;

/// <summary>投诉统计 of a period.</summary>
internal sealed class IndexModel(ReadStatistics reader, ComplaintTexts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public ComplaintStatistics Figures { get; private set; } = null!;

    public ComplaintTexts Texts => texts;

    /// <summary>Why the wished period is not shown.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await texts.LoadAsync(cancellationToken);
        try
        {
            Figures = await reader.ExecuteAsync(From, To, cancellationToken);
        }
        catch (AbpValidationException wrong)
        {
            Problem = wrong.ValidationErrors[0].ErrorMessage;
            Figures = await reader.ExecuteAsync(null, null, cancellationToken);
        }
    }
}
