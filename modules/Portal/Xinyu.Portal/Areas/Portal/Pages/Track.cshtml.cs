using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.AspNetCore.Security;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Calendar;
using Xinyu.Portal.Calendar;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Tracking;

namespace Xinyu.Portal.Areas.Portal.Pages;

/// <summary>查进度 without signing in. Number and code are posted, so that they stand in no address and no log.</summary>
[EnableRateLimiting(RateLimits.PublicQuery)]
internal sealed class TrackModel(TrackCase track, PortalCalendar calendar, ClockViews clocks, CaseTimelines timelines) : PageModel, IRedisplay
{
    [BindProperty]
    public TrackInput Input { get; set; } = new();

    public TrackedCase? Found { get; private set; }

    public ClockView? Clock { get; private set; }

    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        Found = await track.ExecuteAsync(Input, cancellationToken);
        DateOnly? decidedOn = Found.DecidedAt is { } decided ? LegalDay.Of(decided) : null;
        Clock = clocks.Of(Found.Clock, Found.Today, decidedOn, await calendar.FindAsync(cancellationToken));
        var ended = Found.State is Xinyu.Approval.Cases.CaseState.Closed or Xinyu.Approval.Cases.CaseState.NotAccepted;
        Timeline = timelines.Of(
            Found.Events.Select(e => new CaseEventView(0, e.Kind, e.OccurredAt, default, e.PostName, null, e.Arguments, null)), ended, [], _ => "");
    }

    public Task RedisplayAsync() => Task.CompletedTask;
}
