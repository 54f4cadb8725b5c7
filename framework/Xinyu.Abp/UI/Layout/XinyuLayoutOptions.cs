namespace Xinyu.Abp.UI.Layout;

/// <summary>Addresses the layouts point to. A module that owns one sets it; without it the layout leaves the control out.</summary>
public sealed class XinyuLayoutOptions
{
    public string SignInUrl { get; set; } = "/account/login";

    /// <summary>Takes a POST with the antiforgery token.</summary>
    public string SignOutUrl { get; set; } = "/account/logout";

    /// <summary>Where the name of a signed-in applicant leads.</summary>
    public string? MyPagesUrl { get; set; }

    /// <summary>The search for cases in the officials' top bar: a GET with the parameter q.</summary>
    public string? QuickSearchUrl { get; set; }

    /// <summary>The permission that shows the search.</summary>
    public string? QuickSearchPermission { get; set; }

    /// <summary>What the accessibility statement's link in the masthead leads to.</summary>
    public string? AccessibilityUrl { get; set; }
}
