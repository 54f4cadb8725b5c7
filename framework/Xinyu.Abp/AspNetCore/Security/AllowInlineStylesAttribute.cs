namespace Xinyu.Abp.AspNetCore.Security;

/// <summary>For a page whose script library writes style attributes (the flow viewer). Scripts stay strict.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowInlineStylesAttribute : Attribute;
