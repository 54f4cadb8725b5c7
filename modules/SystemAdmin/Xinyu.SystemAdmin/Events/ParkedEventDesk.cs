using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Abp.Validation;

namespace Xinyu.SystemAdmin.Events;

/// <summary>Events that a handler could not take: looked at, offered again, or given up with a reason.</summary>
internal sealed class ParkedEventDesk(
    XinyuDbContext db, IParkedEvents parked, IGuidGenerator guids, IClock clock, ICurrentUser user, IStringLocalizer<SystemAdminResource> localizer)
{
    public async Task<PagedResultDto<ParkedEventLine>> ListAsync(PagedResultRequestDto page, CancellationToken cancellationToken) => new(
        await parked.CountAsync(cancellationToken),
        [.. (await parked.ListAsync(page.SkipCount, page.MaxResultCount, cancellationToken)).Select(ParkedEventLine.Of)]);

    public async Task<ParkedEventLine?> FindAsync(Guid eventId, string handlerName, CancellationToken cancellationToken) =>
        await parked.FindAsync(eventId, handlerName, cancellationToken) is { } found ? ParkedEventLine.Of(found) : null;

    public async Task<IReadOnlyList<ParkedEventAct>> RecentAsync(CancellationToken cancellationToken) =>
        await db.Set<ParkedEventAct>().AsNoTracking().OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(20).ToListAsync(cancellationToken);

    public async Task DecideAsync(DecideParkedEvent input, CancellationToken cancellationToken)
    {
        var reason = input.Reason?.Trim();
        if (input.Decision == ParkedEventDecision.GiveUp && string.IsNullOrEmpty(reason))
            throw new AbpValidationException([new ValidationResult(localizer["Events:ReasonRequired"], [nameof(input.Reason)])]);
        var found = await parked.FindAsync(input.EventId, input.Handler, cancellationToken) ?? throw NotParked();
        db.Set<ParkedEventAct>().Add(new ParkedEventAct(
            guids.Create(), found.EventId, found.EventName, found.HandlerName, input.Decision, string.IsNullOrEmpty(reason) ? null : reason, user.UserName, clock.Now));
        // saves the note together with what it is about
        var done = input.Decision == ParkedEventDecision.Retry
            ? await parked.RetryAsync(found.EventId, found.HandlerName, cancellationToken)
            : await parked.DiscardAsync(found.EventId, found.HandlerName, cancellationToken);
        if (!done) throw NotParked();
    }

    private static BusinessException NotParked() => new(SystemAdminErrors.EventNotParked);
}

internal sealed record DecideParkedEvent(
    Guid EventId, string Handler, ParkedEventDecision Decision, [property: MaxLength(OperationMapping.ReasonLength)] string? Reason = null);

/// <summary>Without the event's content: it may hold what an applicant wrote.</summary>
internal sealed record ParkedEventLine(Guid EventId, string EventName, string Handler, DateTime CreatedAt, DateTime ParkedAt, int Attempts, string Error)
{
    public string Module => Handler.Split('.') is ["Xinyu", var module, ..] ? module : Handler;

    public static ParkedEventLine Of(ParkedEvent e) => new(e.EventId, e.EventName, e.HandlerName, e.CreationTime, e.ParkedTime, e.Attempts, e.LastError);
}
