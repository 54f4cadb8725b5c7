using System.Globalization;
using System.Text.RegularExpressions;
using Xinyu.Plugins.Tool.Feeds;

namespace Xinyu.Plugins.Tool.Commands;

/// <summary>
/// new FOLDER --item HB-01 [--id ID] [--name 名称] [--name-en NAME] [--pages]: a plug-in with one check and its test, and beside it, in
/// packages/, the SDK it is built with. Nothing of the host's repository is needed after that.
/// </summary>
internal static partial class NewCommand
{
    public static void Run(Arguments arguments)
    {
        var folder = Path.GetFullPath(arguments.First);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new ToolException($"{folder} 不是空的。", $"{folder} is not empty.");
        var item = arguments.Require("item");
        if (!ItemCode().IsMatch(item))
            throw new ToolException($"“{item}”不是事项编号，例如 HB-01。", $"\"{item}\" is no item code such as HB-01.");
        var id = arguments.Find("id") ?? Path.GetFileName(folder).ToLowerInvariant();
        if (!PlugInId().IsMatch(id))
            throw new ToolException($"“{id}”不能作编号：小写字母、数字、连字符。", $"\"{id}\" is no id: lower-case letters, digits, hyphens.");
        var department = item[..item.IndexOf('-', StringComparison.Ordinal)];

        Directory.CreateDirectory(folder);
        var version = LocalFeed.Write(Path.Combine(folder, "packages"));
        // a hive of its own: the author's list of templates stays as it is
        var hive = Directory.CreateTempSubdirectory("xinyu-templates-").FullName;
        Dotnet.Run(folder, "new", "install", LocalFeed.Carried("template"), "--debug:custom-hive", hive);
        Dotnet.Run(folder, "new", "xinyu-plugin", "--debug:custom-hive", hive, "-o", folder, "-n", Pascal(id),
            "--id", id, "--department", department, "--item", item, "--display-name", arguments.Find("name") ?? id,
            "--display-name-en", arguments.Find("name-en") ?? id, "--sdk", version, "--pages", arguments.Has("pages") ? "true" : "false");
        Directory.Delete(hive, recursive: true);
        CopyCatalogue(department, Path.Combine(folder, "tests", Pascal(id) + ".Tests", "catalogue"));
    }

    private static void CopyCatalogue(string department, string target)
    {
        Directory.CreateDirectory(target);
        var file = Directory.GetFiles(LocalFeed.Carried("catalogue"), $"*-{department.ToLowerInvariant()}.yaml");
        if (file is not [var only])
            throw new ToolException($"目录里没有部门 {department}。", $"The catalogue has no department {department}.");
        File.Copy(only, Path.Combine(target, Path.GetFileName(only)));
    }

    private static string Pascal(string id) =>
        string.Concat(id.Split('-').Select(part => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..]));

    [GeneratedRegex(@"^[A-Z]{2,4}-\d{2,3}$")]
    private static partial Regex ItemCode();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex PlugInId();
}
