namespace Xinyu.Complaints.Handling;

internal enum AssignmentMode
{
    /// <summary>自办: the complaint office itself.</summary>
    Handle,

    /// <summary>转办: to the department that is competent.</summary>
    Transfer,

    /// <summary>交办: handed down, to be reported on.</summary>
    HandDown,
}

/// <summary>To whom. Without a department it is the complaint office; without an official, whoever of the department takes it.</summary>
internal sealed record Assignment(AssignmentMode Mode, string? Department = null, Guid? UserId = null, string? UserName = null);
