using Xinyu.Abp.Application.Dtos;
using Xinyu.Approval.Cases;

namespace Xinyu.Approval.Licences;

/// <summary>The licences of the departments in sight, as the register holds them.</summary>
public interface ILicenceInbox
{
    Task<PagedResultDto<LicenceSummary>> GetListAsync(LicenceListInput input, CancellationToken cancellationToken = default);

    /// <summary>Throws EntityNotFound (404) also for a licence of another department.</summary>
    Task<LicenceDetail> GetAsync(Guid licenceId, CancellationToken cancellationToken = default);
}

public sealed class LicenceListInput : PagedAndSortedResultRequestDto
{
    /// <summary>A licence's number, the beginning of one, or part of a holder's name.</summary>
    public string? Filter { get; set; }
    public string? DepartmentCode { get; set; }
    public string? ItemCode { get; set; }
    public LicenceState? State { get; set; }
    /// <summary>Only valid ones whose last day is at most so many days away.</summary>
    public int? ExpiresWithinDays { get; set; }
}

/// <param name="StatusOn">Since when it stands so: the day it was ended, or its last day once that has passed.</param>
public sealed record LicenceSummary(
    Guid Id, string Number, string Title, string ItemCode, string ItemName, string DepartmentCode, string HolderName, DateOnly ValidFrom, DateOnly? ValidTo,
    LicenceState State, DateOnly StatusOn);

/// <param name="Version">What an act has to name.</param>
/// <param name="ApplyBy">The last day to apply for renewal in time (art. 50); null when it does not expire.</param>
/// <param name="Replaces">The licence whose place it took.</param>
/// <param name="ReplacedBy">The licence that took its place.</param>
public sealed record LicenceDetail(
    LicenceSummary Summary, int Version, string DepartmentName, Guid CaseId, string CaseNumber, bool HolderIsPerson, string CheckCode, LicenceGround? Ground,
    DateOnly? ApplyBy, LicenceCase? Renewal, LicenceLink? Replaces, LicenceLink? ReplacedBy, IReadOnlyList<DocumentDto> Documents,
    IReadOnlyList<CaseEventDto> History, IReadOnlyList<AllowedLicenceAct> Acts);

public sealed record LicenceLink(Guid Id, string Number);

/// <summary>The case in which a licence is being renewed.</summary>
public sealed record LicenceCase(Guid Id, string CaseNumber, DateOnly ReceivedOn, bool IsInTime);

/// <summary>An act that the state allows or forbids, with the grounds that hold now; a forbidden one stays visible with its reason.</summary>
public sealed record AllowedLicenceAct(LicenceAct Act, bool Allowed, string? ReasonCode, IReadOnlyList<LicenceGround> Grounds);
