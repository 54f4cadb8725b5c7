namespace Xinyu.Abp.Auditing;

/// <summary>Every entity is audited unless it says otherwise; the attribute lifts a <see cref="DisableAuditingAttribute"/> of the class for one property.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public class AuditedAttribute : Attribute;
