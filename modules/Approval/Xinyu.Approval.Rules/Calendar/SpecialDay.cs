namespace Xinyu.Approval.Calendar;

/// <summary>A day whose status the yearly notice fixes.</summary>
public sealed record SpecialDay(DateOnly Day, SpecialDayKind Kind, string Name);

public enum SpecialDayKind
{
    /// <summary>放假</summary>
    Holiday,

    /// <summary>调休上班: a working day although Saturday or Sunday.</summary>
    Workday,
}
