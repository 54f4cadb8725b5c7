using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xinyu.Abp.Identity;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.PlugIns;

namespace Xinyu.Tests.SystemAdmin;

/// <summary>The fixtures' plug-in belongs to ZZ, which no department of the city is; here it is made HB's.</summary>
public sealed class ParameterTests : IAsyncLifetime
{
    private const string Limit = "/admin/parameters/fixture/Limit";
    private readonly PlugInFolder _folder = new();
    private TestHost _host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _folder.Add(manifest: m =>
        {
            m["department"] = "HB";
            m["items"] = new System.Text.Json.Nodes.JsonArray("HB-01");
        }, entryType: "ParametersPlugIn");
        _host = new TestHost(("PlugIns:Path", _folder.Root));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_department_sets_a_value_goes_back_to_the_default_and_both_are_audited()
    {
        using var admin = await _host.BrowserOfAsync("HB", XinyuRoles.DepartmentAdmin);
        (await admin.PageAsync("/admin/parameters")).ShouldContain("/admin/parameters/fixture");
        (await admin.PostFormAsync(Limit, ("Value", "20"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.PageAsync("/admin/parameters/fixture")).ShouldContain("<b>20</b>");
        (await admin.PostFormAsync(Limit, ("Value", "30"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostDefaultAsync(admin)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await admin.PageAsync("/admin/parameters/fixture")).ShouldContain("<b>10</b>");

        var changes = await _host.AuditedAsync("PlugInParameterValue");
        changes.Select(c => (c.By, c.Kind, c.Values["Value"])).ShouldBe(
        [
            ("hb-department-admin", "Created", (null, "20")), ("hb-department-admin", "Updated", ("20", "30")), ("hb-department-admin", "Deleted", ("30", null)),
        ]);
    }

    [Theory]
    [InlineData("many", "请写 0 到 100 的数。")]
    [InlineData("101", "请写 0 到 100 的数。")]
    [InlineData("", "没有填。")]
    public async Task A_wrong_value_is_refused_beside_the_field_and_stays_typed(string value, string sentence)
    {
        using var admin = await _host.BrowserOfAsync("HB", XinyuRoles.SystemAdmin);
        var answer = await admin.PostFormAsync(Limit, ("Value", value));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await answer.TextAsync();
        page.ShouldContain("id=\"Value-error\"");
        page.ShouldContain(sentence);
        page.ShouldContain($"value=\"{value}\"");
        (await _host.AuditedAsync("PlugInParameterValue")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_is_edited_by_rows_and_cells_are_judged_where_they_stand()
    {
        const string Rates = "/admin/parameters/fixture/Rates";
        using var admin = await _host.BrowserOfAsync("HB", XinyuRoles.SystemAdmin);
        var added = await admin.PostFormAsync(Rates, ("Value[0].name", "渝水区"), ("Value[0].rate", "5"), ("action", "add-row:Value"));
        added.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await added.TextAsync()).ShouldContain("name=\"Value[1].rate\"");

        var wrong = await admin.PostFormAsync(Rates, ("Value[0].name", "渝水区"), ("Value[0].rate", "five"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.TextAsync()).ShouldContain("id=\"Value_0__rate-error\"");

        (await admin.PostFormAsync(Rates, ("Value[0].name", "渝水区"), ("Value[0].rate", "5.5"), ("Value[1].name", "分宜县"), ("Value[1].rate", ""))).StatusCode
            .ShouldBe(HttpStatusCode.Redirect);
        (await _host.AuditedAsync("PlugInParameterValue")).ShouldHaveSingleItem().Values["Value"].After
            .ShouldBe("""[{"name":"渝水区","rate":5.5},{"name":"分宜县","rate":null}]""");
    }

    [Fact]
    public async Task Another_departments_parameters_are_neither_shown_nor_changed()
    {
        using var other = await _host.BrowserOfAsync("GS", XinyuRoles.DepartmentAdmin);
        (await other.PageAsync("/admin/parameters")).ShouldNotContain("/admin/parameters/fixture");
        (await other.GetAsync("/admin/parameters/fixture", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.GetAsync(Limit, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var program = await _host.SignedInAsync("gs-department-admin");
        var refused = await program.PutAsJsonAsync("/api/system-admin/plug-ins/fixture/parameters/Limit", new { value = "20" }, Cancel).ErrorAsync(HttpStatusCode.Forbidden);
        refused.Code().ShouldBe("SystemAdmin:NotYourDepartment");
        (await _host.AuditedAsync("PlugInParameterValue")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Programs_read_and_set_them_by_the_same_rules()
    {
        const string Path = "/api/system-admin/plug-ins/fixture/parameters";
        using var program = await _host.OfficialAsync("HB", "admin", XinyuRoles.DepartmentAdmin, appointed: false);
        (await program.PutAsJsonAsync($"{Path}/Limit", new { value = "20" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var list = await program.GetFromJsonAsync<JsonElement>(Path, Cancel);
        list.GetProperty("items").EnumerateArray().Single(p => p.GetProperty("key").GetString() == "Limit").GetProperty("value").GetString().ShouldBe("20");
        (await program.PutAsJsonAsync($"{Path}/Limit", new { value = "many" }, Cancel).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("PlugIn:ParameterWrong");
        (await program.PutAsJsonAsync($"{Path}/None", new { value = "1" }, Cancel).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("PlugIn:ParameterUnknown");
        await program.GetAsync("/api/system-admin/plug-ins/none/parameters", Cancel).ErrorAsync(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> PostDefaultAsync(HttpClient admin)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", await admin.AntiforgeryTokenAsync(Limit))]);
        return await admin.PostAsync(Limit + "?handler=Default", form, Cancel);
    }
}
