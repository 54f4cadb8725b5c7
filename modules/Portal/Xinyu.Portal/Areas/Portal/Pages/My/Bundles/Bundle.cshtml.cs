using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;
using Xinyu.Portal.Bundles;
using Xinyu.Portal.Calendar;

namespace Xinyu.Portal.Areas.Portal.Pages.My.Bundles;

/// <summary>一件联办: what is filed, what is next, and the joint clock as the departments read it.</summary>
internal sealed class BundleModel(ReadMyBundle read, JointClockViews clocks, PortalCalendar calendars, IStringLocalizer<PortalResource> localizer) : PageModel
{
    public MyBundle Bundle { get; private set; } = null!;

    public PlanView? Picture { get; private set; }

    public ClockView? Clock { get; private set; }

    public IReadOnlyList<ClockSpan> Days { get; private set; } = [];

    public MyBundlePart? Blocker => Bundle.Parts.FirstOrDefault(p => p.Item.Code == Bundle.Blocker);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Bundle = await read.ExecuteAsync(id, cancellationToken);
        Picture = PlanPicture.Of(Bundle.Plan, localizer);
        var calendar = await calendars.FindAsync(cancellationToken);
        Clock = clocks.Of(Bundle.Clock, Bundle.Today, calendar);
        Days = clocks.Explain(Bundle.Clock, Bundle.Today, calendar);
    }
}
