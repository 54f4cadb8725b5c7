namespace Xinyu.SystemAdmin.Users;

/// <summary>An official's account. It never holds anything of the password.</summary>
/// <param name="Departments">Codes.</param>
/// <param name="LockedUntil">After too many failed sign-ins; null when not locked now.</param>
internal sealed record Official(
    Guid Id, string UserName, string Name, bool IsActive, DateTime? LockedUntil, bool HasSecondFactor, bool MustChangePassword,
    IReadOnlyList<string> Roles, IReadOnlyList<string> Departments, int Version)
{
    public OfficialState State => !IsActive ? OfficialState.Closed : LockedUntil is not null ? OfficialState.Locked : OfficialState.Open;
}

internal enum OfficialState
{
    Open,
    Locked,
    Closed,
}
