namespace Xinyu.Abp.Identity;

/// <summary>Codes of departments are theirs by law and not counted up, as ABP does.</summary>
public static class OrganizationUnitCodes
{
    public const int MaxLength = 64;

    /// <summary><c>new OrganizationUnit(id, "环境保护局").WithCode("HB")</c></summary>
    public static OrganizationUnit WithCode(this OrganizationUnit unit, string code)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        unit.Code = code;
        return unit;
    }

    /// <summary>The department a unit belongs to: the first part of its code.</summary>
    public static string DepartmentOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Split('.')[0];
    }
}
