namespace Xinyu.Approval.Items;

/// <summary>Permit = 行政许可, under the licensing law; Internal = 政府部门内部管理事项, under policy only.</summary>
public enum ItemKind
{
    Permit,
    Internal,
}
