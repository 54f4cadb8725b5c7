namespace Xinyu.Abp.Authorization.Permissions;

/// <summary>Names a module's permissions. Registered with <c>services.AddPermissionDefinitionProvider&lt;T&gt;()</c>.</summary>
public abstract class PermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public abstract void Define(IPermissionDefinitionContext context);
}
