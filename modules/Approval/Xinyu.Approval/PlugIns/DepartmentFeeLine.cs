namespace Xinyu.Approval.PlugIns;

/// <summary>A fee line as it is stored on the case, in yuan.</summary>
internal sealed record DepartmentFeeLine(
    string Code, string TitleZh, string TitleEn, decimal Quantity, decimal UnitPrice, decimal Amount, string Basis, string PlugIn);
