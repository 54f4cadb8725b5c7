namespace Xinyu.Abp.Auditing;

/// <summary>On a property: the audit says that it changed but masks both values. On a class: its changes are not audited.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public class DisableAuditingAttribute : Attribute;
