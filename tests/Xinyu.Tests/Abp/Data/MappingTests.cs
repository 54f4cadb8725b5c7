using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Tests.Abp.Data;

public sealed class MappingTests
{
    [Fact]
    public async Task Times_come_back_as_utc_and_enums_are_stored_by_name()
    {
        await using var bench = await DataBench.StartAsync();
        await bench.InScopeAsync(db =>
        {
            db.Add(new Note("a") { Day = DayOfWeek.Friday });
            return db.SaveChangesAsync();
        });
        var note = await bench.InScopeAsync(db => db.Set<Note>().IgnoreQueryFilters().SingleAsync());
        note.CreationTime.ShouldBe(bench.Time.GetUtcNow().UtcDateTime);
        note.CreationTime.Kind.ShouldBe(DateTimeKind.Utc);
        (await bench.InScopeAsync(db => db.Database.SqlQueryRaw<string>("SELECT \"Day\" AS \"Value\" FROM \"tst_Notes\"").SingleAsync())).ShouldBe("Friday");
    }

    [Fact]
    public async Task In_the_background_no_department_is_visible_until_the_work_says_which()
    {
        await using var bench = await DataBench.StartAsync();
        await bench.InScopeAsync(db =>
        {
            db.AddRange(new Note("a", "HB"), new Note("b", "GS"));
            return db.SaveChangesAsync();
        });
        await bench.InScopeAsync(async db =>
        {
            (await db.Set<Note>().CountAsync()).ShouldBe(0);
            using (db.DepartmentScope.Of("GS"))
                (await db.Set<Note>().SingleAsync()).Title.ShouldBe("b");
            using (db.DepartmentScope.All())
                (await db.Set<Note>().CountAsync()).ShouldBe(2);
            return await db.Set<Note>().CountAsync();
        }).ShouldBeAsync(0);
    }

    [Theory]
    [InlineData("handler", 1)]
    [InlineData("supervisor", 2)]
    public async Task A_request_sees_what_its_user_may_see_and_cannot_widen_that(string role, int visible)
    {
        await using var bench = await DataBench.StartAsync();
        await bench.InScopeAsync(db =>
        {
            db.AddRange(new Note("a", "HB"), new Note("b", "GS"));
            return db.SaveChangesAsync();
        });
        await bench.InScopeAsync(async (db, scope) =>
        {
            scope.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
            {
                RequestServices = scope,
                User = new ClaimsPrincipal(new ClaimsIdentity([new Claim("role", role), new Claim("department", "HB")], "test"))
            };
            (await db.Set<Note>().CountAsync()).ShouldBe(visible);
            Should.Throw<AbpException>(() => db.DepartmentScope.All());
            return 0;
        });
    }

    [Fact]
    public async Task A_string_without_length_and_a_table_without_prefix_are_named()
    {
        var failure = await Should.ThrowAsync<AbpException>(() => DataBench.StartAsync(services =>
            services.Configure<XinyuDbContextOptions>(static o => o.Mappings.Add(static (model, _) => model.Entity<Loose>().ToTable("Loose")))));
        failure.Message.ShouldContain("Loose.Text needs HasMaxLength(n) or IsText()");
        failure.Message.ShouldContain("table Loose has no module prefix");
    }

    private sealed class Loose
    {
        public Guid Id { get; set; }

        public string Text { get; set; } = "";
    }
}
