using System.Net;
using Xinyu.Abp.Identity;

namespace Xinyu.Tests.Abp.Web;

public sealed class SizeLimitTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_body_that_is_too_large_answers_413_on_operations_and_pages()
    {
        await using var host = new ProbeHost(onKestrel: true);
        await host.InitializeAsync();
        using var client = host.CreateClient();
        var large = $$"""{"name":"{{new string('a', 3 * Megabyte)}}"}""";
        (await client.PostRawJsonAsync("/api/probe/open", large).ErrorAsync(HttpStatusCode.RequestEntityTooLarge)).Code().ShouldBe("Abp:413");

        using var form = new StreamContent(new MemoryStream(new byte[33 * Megabyte]));
        form.Headers.ContentType = new("application/x-www-form-urlencoded");
        var page = await client.PostAsync("/account/login", form);
        page.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await page.Content.ReadAsStringAsync()).ShouldContain("文件太大");
    }

    [Fact]
    public async Task An_upload_s_endpoint_may_allow_more()
    {
        await using var host = new ProbeHost(onKestrel: true);
        await host.InitializeAsync();
        await host.AddUserAsync("uploader", XinyuRoles.Handler);
        using var client = await host.SignedInByTokenAsync("uploader");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[3 * Megabyte]), "file", "a.bin" } };
        var answer = await client.PostAsync("/api/probe/upload", form);
        (await answer.Content.ReadAsStringAsync()).ShouldBe((3 * Megabyte).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
