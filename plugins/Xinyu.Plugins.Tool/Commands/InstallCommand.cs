using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Plugins.Packaging.Archives;

namespace Xinyu.Plugins.Tool.Commands;

/// <summary>
/// install FOLDER|PACKAGE --to PLUG-INS [--replace], or --host URL --user NAME with the password in XINYU_PASSWORD. A folder is
/// packed first. Into a folder for a host on this machine, which reads it at its start; to a host as the administration page does.
/// </summary>
internal static class InstallCommand
{
    public static async Task RunAsync(Arguments arguments)
    {
        var file = Directory.Exists(arguments.First) ? PackCommand.Pack(Path.GetFullPath(arguments.First)) : arguments.First;
        if (arguments.Find("host") is { } host)
            await UploadAsync(file, AddressOf(host), arguments.Require("user"));
        else
            Copy(file, arguments.Require("to"), arguments.Has("replace"));
    }

    private static void Copy(string file, string plugIns, bool replace)
    {
        using var package = new CheckedPackage(file);
        var target = Path.Combine(plugIns, package.Manifest.Id, package.Manifest.Version.ToString());
        if (Directory.Exists(target) && !replace)
            throw new ToolException($"{target} 已经存在；开发时用 --replace 覆盖。", $"{target} exists; use --replace while developing.");
        if (Directory.Exists(target))
            Directory.Delete(target, recursive: true);
        UnpackedPackage.Write(PackageReader.Read(File.ReadAllBytes(file), PackageLimits.Default).Files, target);
        Console.WriteLine(target);
    }

    private static Uri AddressOf(string host) =>
        Uri.TryCreate(host, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new ToolException($"“{host}”不是主机的网址；写成 https://主机名。", $"“{host}” is no host's address; write https://name.");

    private static async Task UploadAsync(string file, Uri host, string user)
    {
        var password = Environment.GetEnvironmentVariable("XINYU_PASSWORD")
            ?? throw new ToolException("密码放在环境变量 XINYU_PASSWORD 里。", "Put the password into the environment variable XINYU_PASSWORD.");
        using var client = new HttpClient { BaseAddress = host };
        try
        {
            await UploadAsync(client, file, user, password);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            throw new ToolException($"连不上主机 {host}：{e.Message}", $"The host {host} cannot be reached.");
        }
    }

    private static async Task UploadAsync(HttpClient client, string file, string user, string password)
    {
        using var signedIn = await client.PostAsJsonAsync("/api/account/token", new { userName = user, password });
        var token = await AnswerAsync(signedIn);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("accessToken").GetString());
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(file)), "package", Path.GetFileName(file) } };
        using var installed = await client.PostAsync("/api/system-admin/plug-ins", form);
        Console.WriteLine(await AnswerAsync(installed));
    }

    private static async Task<JsonElement> AnswerAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonSerializer.Deserialize<JsonElement>(text)
            : throw new ToolException($"主机拒绝了（{(int)answer.StatusCode}）：{text}", "The host refused, see above.");
    }
}
