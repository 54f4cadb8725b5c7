namespace Xinyu.Abp.UI.Navigation;

/// <summary>The two menus to which modules contribute.</summary>
public static class XinyuMenus
{
    /// <summary>The public pages' top navigation.</summary>
    public const string Portal = "Portal";

    /// <summary>The officials' side navigation.</summary>
    public const string Office = "Office";
}
