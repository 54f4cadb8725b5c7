using System.Net;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.SystemAdmin;
using static Xinyu.Tests.PlugIns.Guide.PlugInCommand;

namespace Xinyu.Tests.PlugIns.Guide;

/// <summary>The template's page, as it comes: it conforms, and an official of the department writes on it in the host.</summary>
[Collection("etc/plugin")]
public sealed class PageFromTemplateTests
{
    [Fact]
    public async Task A_plug_in_made_with_a_page_conforms_and_shows_it()
    {
        var work = Directory.CreateTempSubdirectory("guide-").FullName;
        await using var host = new TestHost([.. TestHost.Quiet, ("PlugIns:CallBudget", "00:00:30")]);
        try
        {
            var project = Path.Combine(work, "jy-rules");
            await SucceedsAsync("new", project, "--item", "JY-01", "--name", "教育局记事", "--name-en", "Education", "--pages");
            await SucceedsAsync("test", project);
            await SucceedsAsync("conform", project);
            await SucceedsAsync("install", project, "--to", Path.Combine(host.DataPath, "plug-ins"));

            using var handler = await host.BrowserOfAsync("JY", XinyuRoles.Handler);
            (await handler.PageAsync("/workbench")).ShouldContain("教育局记事");
            (await handler.PageAsync("/plug-ins/jy-rules")).ShouldContain("还没有记事。");
            (await handler.PostFormAsync("/plug-ins/jy-rules", ("Note", "周五核对"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await handler.PageAsync("/plug-ins/jy-rules")).ShouldContain("jy-handler：周五核对");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task SucceedsAsync(params string[] arguments)
    {
        var (code, text) = await RunAsync(arguments);
        code.ShouldBe(0, $"{string.Join(' ', arguments)}\n{text}");
    }
}
