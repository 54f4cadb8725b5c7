using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Xinyu.Tests.SystemAdmin;

public sealed class CataloguePageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_248_items_are_paged_and_found_by_department_kind_phase_and_text()
    {
        await using var bench = await AdminBench.StartAsync();
        (await bench.ReadAsync("/admin/items")).ShouldContain("248");
        (await CountAsync(bench, "")).ShouldBe(248);
        (await CountAsync(bench, "kind=Internal")).ShouldBe(57);
        (await CountAsync(bench, "phase=Pilot")).ShouldBe(10);
        (await CountAsync(bench, "phase=First&kind=Permit")).ShouldBe(80);
        (await CountAsync(bench, "filter=HB-01")).ShouldBe(1);
        var page = await bench.ReadAsync("/admin/items?department=HB&filter=环境影响");
        page.ShouldContain("建设项目环境影响评价文件审批");
        page.ShouldNotContain("/admin/items/FG-01");
        (await bench.ReadAsync("/admin/items?filter=没有这样的事项")).ShouldContain("没有符合条件的事项");
    }

    [Fact]
    public async Task Every_departments_items_open_with_all_their_sections()
    {
        await using var bench = await AdminBench.StartAsync();
        var items = await bench.Api.GetFromJsonAsync<JsonElement>("/api/system-admin/items?maxResultCount=300", Cancel);
        var firsts = items.GetProperty("items").EnumerateArray().DistinctBy(i => i.GetProperty("departmentCode").GetString()).ToList();
        firsts.Count.ShouldBe(47);
        foreach (var item in firsts)
        {
            var code = item.GetProperty("code").GetString();
            var html = await bench.ReadAsync($"/admin/items/{code}");
            foreach (var section in new[] { "basis", "limits", "materials", "fees", "posts", "flow", "form", "relations", "versions" })
                html.ShouldContain($"id=\"{section}\"", customMessage: code);
            html.ShouldNotContain("Items:", customMessage: code);
        }
    }

    [Fact]
    public async Task An_item_names_its_predecessors_and_successors_across_departments()
    {
        await using var bench = await AdminBench.StartAsync();
        var relations = await bench.Api.GetFromJsonAsync<JsonElement>("/api/system-admin/items/HB-01/relations", Cancel);
        Codes(relations, "predecessors").ShouldContain("FG-01");
        Codes(await bench.Api.GetFromJsonAsync<JsonElement>("/api/system-admin/items/FG-01/relations", Cancel), "successors").ShouldContain("HB-01");
        // HB-01 names HB-05 as where a material comes from, not as what must come first
        Codes(await bench.Api.GetFromJsonAsync<JsonElement>("/api/system-admin/items/HB-05/relations", Cancel), "successors").ShouldNotContain("HB-01");
        var html = await bench.ReadAsync("/admin/items/HB-01");
        html.ShouldContain("href=\"/admin/items/FG-01\"");
        html.ShouldContain("30 日（自然日）");
        html.ShouldContain("开发监督科承办岗");
        await bench.ReadAsync("/admin/items/ZZ-99", HttpStatusCode.NotFound);
        await bench.ReadAsync("/admin/items/HB-01?version=9", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_flow_is_told_by_a_table_and_gives_its_drawing()
    {
        await using var bench = await AdminBench.StartAsync();
        var flows = await bench.Api.GetFromJsonAsync<JsonElement>("/api/system-admin/flows", Cancel);
        flows.GetProperty("totalCount").GetInt32().ShouldBe(8);
        flows.GetProperty("items").EnumerateArray().Sum(f => f.GetProperty("items").GetInt32()).ShouldBe(248);
        foreach (var flow in flows.GetProperty("items").EnumerateArray())
        {
            var key = flow.GetProperty("key").GetString();
            var html = await bench.ReadAsync($"/admin/flows/{key}");
            html.ShouldContain($"data-bpmn=\"/api/system-admin/flows/{key}/versions/1/file\"");
            html.ShouldContain("窗口受理岗");
            html.ShouldNotContain("Flows:", customMessage: key);
            (await bench.ReadAsync($"/api/system-admin/flows/{key}/versions/1/file")).ShouldContain("BPMNDiagram");
        }
        var standard = await bench.ReadAsync("/admin/flows/standard");
        standard.ShouldContain("50%");
        standard.ShouldContain("outcome = \"return\"");
        await bench.ReadAsync("/admin/flows/unknown", HttpStatusCode.NotFound);
    }

    private static async Task<int> CountAsync(AdminBench bench, string query) =>
        (await bench.Api.GetFromJsonAsync<JsonElement>($"/api/system-admin/items?{query}", Cancel)).GetProperty("totalCount").GetInt32();

    private static List<string?> Codes(JsonElement relations, string name) =>
        [.. relations.GetProperty(name).EnumerateArray().Select(i => i.GetProperty("code").GetString())];
}
