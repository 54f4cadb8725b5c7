namespace Xinyu.Abp.Authorization.Permissions;

/// <summary>
/// Defines what is known only when something else has been loaded, such as plug-ins. Asked for a name that no other provider
/// defines, and for the list of all: a page that demands a module's permission waits for no plug-in.
/// </summary>
public interface ILatePermissionDefinitionProvider : IPermissionDefinitionProvider;
