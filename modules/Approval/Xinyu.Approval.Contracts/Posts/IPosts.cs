namespace Xinyu.Approval.Posts;

/// <summary>Post codes of the catalogue.</summary>
public static class PostCodes
{
    public const string Window = "window";
    public const string Handler = "handler";
    public const string Reviewer = "reviewer";
    public const string Leader = "leader";
    public const string Inspector = "inspector";
    public const string Finance = "finance";
    /// <summary>本级政府负责人: no post of a department; it acts on bundles alone (art. 42(2)).</summary>
    public const string Government = "government";
}

/// <summary>
/// Who holds which post when. A step is lawful only when its actor held the post at the time of the act;
/// otherwise the guard refuses it, and supervision would card it (DOMAIN.md 5).
/// </summary>
public interface IPosts
{
    Task<IReadOnlyList<AppointmentDto>> GetAsync(string? departmentCode = null, Guid? userId = null, CancellationToken cancellationToken = default);

    /// <summary>Errors: Approval:UnknownPost, Approval:AppointmentPeriod (ends before it starts), Approval:AppointmentOverlap.</summary>
    Task<AppointmentDto> AppointAsync(AppointInput input, CancellationToken cancellationToken = default);

    /// <summary>Ends the appointment with the given day as its last. The record stays.</summary>
    Task EndAsync(Guid appointmentId, DateOnly lastDay, CancellationToken cancellationToken = default);
}

public sealed record AppointInput(Guid UserId, string UserName, string DepartmentCode, string PostCode, DateOnly From, DateOnly? To);

public sealed record AppointmentDto(
    Guid Id, Guid UserId, string UserName, string DepartmentCode, string PostCode, string PostName, DateOnly From, DateOnly? To);
