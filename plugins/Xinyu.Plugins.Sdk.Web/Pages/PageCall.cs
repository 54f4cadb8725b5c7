namespace Xinyu.Plugins.Pages;

/// <summary>
/// All that a page learns of the request. The host has signed the official in, checked his department, the page's permission
/// and the form's token before; cookies, headers and the address he comes from stay with the host.
/// </summary>
/// <param name="IsPost">A form was sent; else the page is only looked at.</param>
/// <param name="Path">Below the plug-in's own root, for example /ledger.</param>
/// <param name="Culture">zh-Hans or en: the language the page is read in.</param>
/// <param name="Root">The plug-in's own root, for example /plug-ins/environmental-protection.</param>
/// <param name="FilesRoot">Where the files of this version's wwwroot are.</param>
public sealed record PageCall(bool IsPost, string Path, string Culture, PageUser User, string Root, string FilesRoot)
{
    /// <summary>What follows the question mark.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Query { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The fields of the form: at most 200, together at most 64 KiB. Files are not passed on.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Form { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The address of a file below wwwroot, with the version in it: a browser may keep it for ever.</summary>
    /// <example><code>&lt;link rel="stylesheet" href="@Model.Call.File("ledger.css")"&gt;</code></example>
    public string File(string name) => $"{FilesRoot}/{name}";
}
