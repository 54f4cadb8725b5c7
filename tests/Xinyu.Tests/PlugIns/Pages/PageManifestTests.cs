using System.Text.Json.Nodes;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Packaging.Conformance.Capabilities;
using Xinyu.Plugins.Packaging.Manifests;

namespace Xinyu.Tests.PlugIns.Pages;

/// <summary>Pages and their permissions as plugin.json declares them.</summary>
public sealed class PageManifestTests
{
    private static readonly string Package = Path.Combine(AppContext.BaseDirectory, "fixtures", "pages", "1.0.0");

    [Fact]
    public void The_build_writes_what_the_project_lists()
    {
        var manifest = ManifestReader.Read(Package).Manifest.ShouldNotBeNull();
        manifest.Permissions.Select(p => $"{p.Code} {p.NameZh} {p.NameEn} {string.Join('+', p.Roles)}")
            .ShouldBe(["see 看页面 See pages handler+leader", "decide 看领导页面 See the leader's page leader"]);
        manifest.Pages.Select(p => $"{p.Path} {p.Permission} {p.TitleZh} {p.TitleEn}").ShouldBe(["/ see 首页 Home", "/leader decide 领导页面 Leader's page"]);
        manifest.Files.Select(f => f.Path).ShouldContain("wwwroot/img/mark.svg");
    }

    [Fact]
    public void ASP_NET_is_declared_by_the_build_and_found_where_it_is_not()
    {
        var manifest = ManifestReader.Read(Package).Manifest.ShouldNotBeNull();
        CapabilityScan.Undeclared(Package, manifest).ShouldBeEmpty();
        CapabilityScan.Undeclared(Package, manifest with { Capabilities = [Capability.Threads, Capability.Reflection] })
            .Select(u => u.Capability).Distinct().ShouldBe([Capability.Pages]);
    }

    [Theory]
    [InlineData("permissions", """[{ "code": "A", "name": { "zh-Hans": "甲", "en": "a" }, "roles": [] }]""")]
    [InlineData("permissions", """[{ "code": "see", "name": { "zh-Hans": "甲" }, "roles": [] }]""")]
    [InlineData("permissions", """[{ "code": "see", "name": { "zh-Hans": "甲", "en": "a" }, "roles": ["applicant"] }]""")]
    [InlineData("permissions", """[{ "code": "see", "name": { "zh-Hans": "甲", "en": "a" }, "roles": ["system-admin"] }]""")]
    [InlineData("permissions", """{ "code": "see" }""")]
    [InlineData("pages", """[{ "path": "ledger", "permission": "see", "title": { "zh-Hans": "甲", "en": "a" } }]""")]
    [InlineData("pages", """[{ "path": "/../x", "permission": "see", "title": { "zh-Hans": "甲", "en": "a" } }]""")]
    [InlineData("pages", """[{ "path": "/files", "permission": "see", "title": { "zh-Hans": "甲", "en": "a" } }]""")]
    [InlineData("pages", """[{ "path": "/files/x", "permission": "see", "title": { "zh-Hans": "甲", "en": "a" } }]""")]
    [InlineData("pages", """[{ "path": "/", "permission": "unknown", "title": { "zh-Hans": "甲", "en": "a" } }]""")]
    [InlineData("pages", """[{ "path": "/", "permission": "see", "title": { "zh-Hans": "" , "en": "a" } }]""")]
    [InlineData("pages", """["/"]""")]
    public void A_declaration_that_is_not_one_is_named(string property, string value)
    {
        using var folder = new PlugInFolder { Fixture = "pages" }.Add("pages", "1.0.0", "Pages.PagesPlugIn", manifest: m => m[property] = JsonNode.Parse(value));
        var plugIn = new PlugInBench(folder.Root).Registry.All.ShouldHaveSingleItem();
        (plugIn.State, plugIn.Problem!.Code, plugIn.Problem.Arguments["property"]).ShouldBe((PlugInState.Failed, "PlugIn:ManifestWrong", property));
    }

    [Theory]
    [InlineData("/ledger", "/ledger", true)]
    [InlineData("/ledger", "/Ledger/2026", true)]
    [InlineData("/ledger", "/ledgers", false)]
    [InlineData("/", "/anything", true)]
    public void A_page_stands_for_what_lies_below_its_address(string page, string path, bool covers) =>
        new DeclaredPage(page, "see", "甲", "a").Covers(path).ShouldBe(covers);
}
