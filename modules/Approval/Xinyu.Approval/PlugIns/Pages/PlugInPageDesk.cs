using System.Globalization;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Users;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Packaging.Manifests;
using Xinyu.Plugins.Pages;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>Decides who gets which page before the plug-in hears of it, asks for the page within the plug-in's budget, and looks at what came.</summary>
internal sealed class PlugInPageDesk(
    PlugInRegistry registry, PagePipelines pipelines, PlugInCaller caller, ICurrentUser user, IPermissionChecker permissions) : IPlugInPages
{
    private static readonly PlugInPageAnswer NotFound = new(PlugInPageResult.NotFound);

    public async Task<IReadOnlyList<PlugInPageLink>> ListAsync()
    {
        var links = new List<PlugInPageLink>();
        foreach (var plugIn in registry.NewestOfAll().Where(p => p.Manifest!.Pages.Count > 0 && IsOwn(p)))
        foreach (var page in plugIn.Manifest!.Pages)
        {
            if (await IsGrantedAsync(plugIn, page))
                links.Add(new(plugIn.Id, page.Path, Title(page)));
        }

        return links;
    }

    public async Task<PlugInPageAnswer> AskAsync(PlugInPageRequest request, CancellationToken cancellationToken)
    {
        var path = "/" + string.Join('/', request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        if (Find(request.PlugInId) is not { } plugIn || PageAt(plugIn, path) is not { } page)
            return NotFound;
        if (!await IsGrantedAsync(plugIn, page))
            return new(PlugInPageResult.Refused);
        if (!PageLimits.Allow(request.Query) || !PageLimits.Allow(request.Form))
            return new(PlugInPageResult.TooMuch, Title(page));

        var culture = PlugInTexts.CultureOf(CultureInfo.CurrentUICulture);
        var call = new PageCall(
            request.IsPost, path, culture, await ReaderAsync(plugIn), request.Root, $"{request.Root}/files/{plugIn.Version}")
        {
            Query = request.Query, Form = request.Form,
        };
        var answer = await pipelines.FindAsync(plugIn, cancellationToken) is { } pipeline
            ? await caller.CallAsync(plugIn, $"Page {page.Path}", async (services, stop) =>
            {
                var outcome = await pipeline.RunAsync(call, services, new PageTexts(plugIn.Container!.Texts, culture), stop);
                var markup = PageMarkup.Checked(outcome.Markup, new(request.Root, call.FilesRoot, request.Token));
                return outcome with { Markup = markup.Written, StyleSheets = markup.StyleSheets };
            }, cancellationToken)
            : new(null, PlugInProblem.Failed("PagesMissing"));
        return Answer(answer, Title(page));
    }

    public async Task<PlugInPageFile?> FindFileAsync(string plugInId, string version, string path, CancellationToken cancellationToken)
    {
        if (Find(plugInId) is not { } plugIn || plugIn.Version != version)
            return null;
        foreach (var page in plugIn.Manifest!.Pages)
        {
            // what belongs to no page alone is seen by whoever sees one
            if (await IsGrantedAsync(plugIn, page))
                return await PageFiles.ReadAsync(plugIn, path, cancellationToken);
        }

        return null;
    }

    private static PlugInPageAnswer Answer(PlugInCallResult<PageOutcome> answer, string title) => answer switch
    {
        { Value: { Status: PageOutcome.NotFound } } => NotFound,
        { Value: { Location: { } location } } => new(PlugInPageResult.SentOn, title, Location: location),
        { Value: { } shown } => new(PlugInPageResult.Shown, title, shown.Markup, shown.Status == PageOutcome.BadRequest) { StyleSheets = shown.StyleSheets },
        { Problem.Code: "PlugIn:CallOverran" } => new(PlugInPageResult.TooSlow, title),
        { Problem.Code: "PlugIn:CircuitOpen" } => new(PlugInPageResult.Paused, title),
        _ => new(PlugInPageResult.Failed, title),
    };

    private static DeclaredPage? PageAt(PlugIn plugIn, string path) =>
        plugIn.Manifest!.Pages.Where(p => p.Covers(path)).MaxBy(p => p.Path.Length);

    private static string Title(DeclaredPage page) =>
        PlugInTexts.CultureOf(CultureInfo.CurrentUICulture) == PlugInTexts.English ? page.TitleEn : page.TitleZh;

    /// <summary>The newest active version, for officials of its department.</summary>
    private PlugIn? Find(string plugInId) => registry.Newest(plugInId) is { } plugIn && IsOwn(plugIn) ? plugIn : null;

    private bool IsOwn(PlugIn plugIn) => user.GetDepartments().Contains(plugIn.Manifest!.Department);

    private Task<bool> IsGrantedAsync(PlugIn plugIn, DeclaredPage page) =>
        permissions.IsGrantedAsync(PlugInPermissionNames.Of(plugIn.Id, page.Permission));

    private async Task<PageUser> ReaderAsync(PlugIn plugIn)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declared in plugIn.Manifest!.Permissions)
        {
            if (await permissions.IsGrantedAsync(PlugInPermissionNames.Of(plugIn.Id, declared.Code)))
                held.Add(declared.Code);
        }

        return new(user.GetId(), user.Name ?? user.UserName ?? "", plugIn.Manifest.Department, held);
    }
}
