using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Architecture.Tests.Access;

/// <summary>The access rules bite.</summary>
public sealed class AccessSelfTests
{
    private static readonly AccessRule Rule = new(
        new Dictionary<string, string> { ["GET /health"] = "for the probe" }, new Dictionary<string, string> { ["/Account/Password"] = "everybody has one" });

    private static readonly EndpointFact[] Sound =
    [
        new("GET /health", false, IsAnonymous: true, false, []), new("/Account/Password", true, false, AsksForSignIn: true, []),
        new("/Portal/My", true, false, AsksForSignIn: true, ["Portal.Apply"])
    ];

    [Fact]
    public void Guarded_endpoints_and_listed_open_ones_pass() => Rule.Violations(Sound).ShouldBeEmpty();

    [Fact]
    public void An_open_endpoint_that_is_not_listed_is_named()
    {
        Rule.Violations([.. Sound, new("/Portal/New", true, true, false, [])]).ShouldHaveSingleItem().ShouldContain("open to everybody");
        Rule.Violations([.. Sound, new("/Portal/New", true, false, false, [])]).ShouldHaveSingleItem().ShouldContain("says nothing");
        Rule.Violations([.. Sound, new("/Portal/New", true, false, true, [])]).ShouldHaveSingleItem().ShouldContain("whoever is signed in");
        // a page of a guarded folder that allows everybody again
        Rule.Violations([.. Sound, new("/Portal/New", true, true, true, ["Portal.Apply"])]).ShouldHaveSingleItem().ShouldContain("open to everybody");
    }

    [Fact]
    public void A_dead_entry_of_a_list_is_named()
    {
        Rule.Violations([.. Sound[1..]]).ShouldHaveSingleItem().ShouldContain("GET /health");
        Rule.Violations([Sound[0], Sound[2]]).ShouldHaveSingleItem().ShouldContain("/Account/Password");
    }

    [Fact]
    public void A_page_that_takes_the_database_is_named() =>
        PageModelRule.Violations([typeof(Plain), typeof(ByConstructor), typeof(ByHandler)]).Count().ShouldBe(2);

#pragma warning disable CA1034, CA1822 // fakes are read by reflection only
    public sealed class Plain;

    public sealed class ByConstructor(XinyuDbContext db)
    {
        public XinyuDbContext Db => db;
    }

    public sealed class ByHandler
    {
        public Task OnGetAsync(XinyuDbContext db) => db.SaveChangesAsync();
    }
#pragma warning restore CA1034, CA1822
}
