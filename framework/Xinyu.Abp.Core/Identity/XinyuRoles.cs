namespace Xinyu.Abp.Identity;

/// <summary>The static roles. A role gives permissions; for whom an official acts, his departments and posts say.</summary>
public static class XinyuRoles
{
    public const string Applicant = "applicant";
    public const string Window = "window";
    public const string Handler = "handler";
    public const string Reviewer = "reviewer";
    public const string Leader = "leader";
    public const string Supervisor = "supervisor";
    public const string ComplaintOfficer = "complaint-officer";
    public const string DepartmentAdmin = "department-admin";
    public const string SystemAdmin = "system-admin";
    /// <summary>本级政府负责人: lengthens what departments handle together (行政许可法 art. 42(2)), and decides on nothing else.</summary>
    public const string GovernmentLeader = "government-leader";

    public static IReadOnlyList<string> All { get; } =
        [Applicant, Window, Handler, Reviewer, Leader, Supervisor, ComplaintOfficer, DepartmentAdmin, SystemAdmin, GovernmentLeader];

    /// <summary>Everybody who works for the authorities: they may enrol a second factor and see the office's pages.</summary>
    public static IReadOnlyList<string> Officials { get; } = [.. All.Where(r => r != Applicant)];
}
