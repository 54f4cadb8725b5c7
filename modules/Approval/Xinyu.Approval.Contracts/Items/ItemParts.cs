namespace Xinyu.Approval.Items;

/// <summary>特别程序. <paramref name="MaxDays"/> in working days; <paramref name="Ground"/> is one of art. 45's grounds or "none" (stops no clock).</summary>
public sealed record SpecialProcedureDefinition(string Name, int MaxDays, string Ground)
{
    /// <summary>Only a ground of art. 45 takes the time out of the limits.</summary>
    public bool StopsClock => Ground != "none";

    /// <summary>检验, 检测 or 检疫: staff are sent within five working days of acceptance (art. 55).</summary>
    public static bool Inspects(string ground) => ground is "检验" or "检测" or "检疫";
}

/// <summary>Fee standard of the item. A fee that is not listed here cannot be charged (art. 58, 59).</summary>
public sealed record FeeDefinition(bool Charged, string Standard, string Basis, string Method);

/// <summary>One material of the item. <paramref name="Form"/> is original or copy; <paramref name="IssuedBy"/> an item code when another department's result.</summary>
public sealed record MaterialDefinition(string Name, string Form, int Copies, bool Required, string IssuedBy);

/// <summary>岗位 of a department: window, handler, reviewer, leader, inspector, finance.</summary>
public sealed record PostDefinition(string Code, string Name);

/// <summary>One of the 47 departments; its code is also the code of its root organisation unit.</summary>
public sealed record DepartmentDefinition(
    int Order, string Code, string Name, string ShortName, int Batch, string Duties, IReadOnlyList<PostDefinition> Posts);
