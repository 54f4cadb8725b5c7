using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Xinyu.Abp.UI.Layout;

/// <summary>What a page tells its layout. The title goes into ViewData["Title"], as everywhere in ASP.NET Core.</summary>
public static class PageViewDataExtensions
{
    private const string CrumbsKey = "Xinyu.Crumbs";
    private const string MenuKey = "Xinyu.Menu";
    private const string BrandKey = "Xinyu.Brand";
    private const string WideKey = "Xinyu.Wide";

    /// <summary>ViewData.SetCrumbs(new("首页", "/"), new("环保局", url), new("HB-01")).</summary>
    public static void SetCrumbs(this ViewDataDictionary viewData, params Crumb[] crumbs) => viewData[CrumbsKey] = crumbs;

    public static IReadOnlyList<Crumb> GetCrumbs(this ViewDataDictionary viewData) => viewData[CrumbsKey] as Crumb[] ?? [];

    /// <summary>The name of the menu item the page belongs to, where its address does not say it.</summary>
    public static void SetMenuItem(this ViewDataDictionary viewData, string name) => viewData[MenuKey] = name;

    public static string? GetMenuItem(this ViewDataDictionary viewData) => viewData[MenuKey] as string;

    /// <summary>What stands beside the mark in the officials' shell: 审批工作台, 电子监察, 系统管理. Set it in the area's _ViewStart.</summary>
    public static void SetBrand(this ViewDataDictionary viewData, string chinese, string english) =>
        viewData[BrandKey] = UiText.IsEnglish ? english : chinese;

    public static string? GetBrand(this ViewDataDictionary viewData) => viewData[BrandKey] as string;

    /// <summary>The page brings its own .wrap elements, because something (the hero) runs across the whole width.</summary>
    public static void SetWide(this ViewDataDictionary viewData) => viewData[WideKey] = true;

    public static bool IsWide(this ViewDataDictionary viewData) => viewData[WideKey] is true;
}
