using Xinyu.Abp.Application.Dtos;

namespace Xinyu.Approval.Reminders;

/// <summary>What the department's plug-ins remind of, about the licences of the departments in sight.</summary>
public interface IReminderInbox
{
    Task<PagedResultDto<ReminderDto>> GetListAsync(ReminderListInput input, CancellationToken cancellationToken = default);

    /// <summary>How many wait for an official.</summary>
    Task<int> CountOpenAsync(CancellationToken cancellationToken = default);

    /// <summary>An official of the handling post has seen to it. Doing so twice changes nothing. Errors: Approval:PostRequired.</summary>
    Task EndAsync(Guid reminderId, CancellationToken cancellationToken = default);
}

public sealed class ReminderListInput : PagedResultRequestDto
{
    /// <summary>Also those that somebody has seen to, and those that were sent to the holder.</summary>
    public bool All { get; set; }
}

/// <param name="Text">In the reader's language.</param>
/// <param name="IsForOfficials">Waits, or waited, for an official; else it was sent to the holder's own pages.</param>
public sealed record ReminderDto(
    Guid Id, DateOnly On, string Text, ReminderAudience Audience, bool IsForOfficials, Guid LicenceId, string LicenceNumber, string LicenceTitle,
    string HolderName, string ItemCode, DateTime DeliveredAt, DateTime? EndedAt, string? EndedBy);
