namespace Xinyu.Plugins.Checks;

/// <summary>
/// Names the line of the catalogue's <c>departmentLogic</c> that a class or method carries out, so that a test can list the
/// lines nobody carries out. A line of several sentences may have several rules, and a rule may stand for several lines.
/// </summary>
/// <param name="itemCode">For example HB-01.</param>
/// <param name="line">Counted from 1, as the lines stand in the catalogue.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class RuleAttribute(string itemCode, int line) : Attribute
{
    public string ItemCode { get; } = itemCode;

    public int Line { get; } = line;
}
