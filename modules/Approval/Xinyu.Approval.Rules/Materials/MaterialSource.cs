namespace Xinyu.Approval.Materials;

/// <summary>Where a material came from, as it is kept with the file.</summary>
public static class MaterialSource
{
    /// <summary>Uploaded: an electronic copy, whatever the paper is.</summary>
    public const string Applicant = "applicant";

    /// <summary>Another department's result, valid in the licence register (证照库) when it was fetched.</summary>
    public const string LicenceRegister = "licence-register";

    /// <summary>Handed in by the department that files an internal item.</summary>
    public const string Department = "department";

    /// <summary>Handed in on paper and scanned by the window, which had the paper in hand.</summary>
    public const string Counter = "counter";

    /// <summary>Handed in for an earlier case and taken over from there, whichever department had it checked.</summary>
    public const string AnotherDepartment = "another-department";

    /// <summary>The authorities hold it themselves; whoever applies is not asked for it.</summary>
    public static bool IsHeld(string source) => source is LicenceRegister or AnotherDepartment;
}
