using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Portal.Cases;
using Xinyu.Supervision.Trace;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Approval.Cases;

/// <summary>A running case stays on its versions until the leader takes it over to the newer ones, and never to the applicant's harm.</summary>
public sealed class CaseMigrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_running_case_stays_on_its_item_and_flow_version_until_the_leader_takes_it_over()
    {
        await using var bench = await MigrationBench.StartAsync();
        (await bench.OpenAsync()).TryGetProperty("newer", out var none).ShouldBeTrue();
        none.ValueKind.ShouldBe(JsonValueKind.Null);
        var before = await bench.Bench.CaseAsync(bench.Number);
        await bench.ItemAsync(i => i with { PromisedDays = 8 });
        var flow = await bench.FlowAsync(before.FlowKey, before.FlowKey, x => x.Replace("name=\"承办\"", "name=\"经办\"", StringComparison.Ordinal));
        await Journey.DrainAsync(bench.Bench.Host);

        var stays = await bench.Bench.CaseAsync(bench.Number);
        (stays.Pins(), stays.PromisedDue, stays.ClockJson).ShouldBe((before.Pins(), before.PromisedDue, before.ClockJson));
        (await bench.OpenAsync()).GetProperty("newer").GetProperty("itemVersion").GetInt32().ShouldBe(2);
        var preview = await bench.PreviewAsync();
        MigrationBench.Refusals(preview).ShouldBeEmpty();
        preview.GetProperty("before").GetProperty("promisedDue").GetString().ShouldBe("2026-03-19");
        preview.GetProperty("after").GetProperty("promisedDue").GetString().ShouldBe("2026-03-13");
        preview.GetProperty("before").GetProperty("promised").GetProperty("marks").GetString().ShouldNotBe(preview.GetProperty("after").GetProperty("promised").GetProperty("marks").GetString());
        var place = preview.GetProperty("positions").EnumerateArray().ShouldHaveSingleItem();
        (place.GetProperty("name").GetString(), place.GetProperty("newName").GetString()).ShouldBe(("承办", "经办"));
        (await bench.Bench.CaseAsync(bench.Number)).Pins().ShouldBe(before.Pins(), "a look changes nothing");

        (await bench.MigrateAsync()).EnsureSuccessStatusCode();
        await Journey.DrainAsync(bench.Bench.Host);
        var after = await bench.Bench.CaseAsync(bench.Number);
        after.Pins().ShouldBe(before.Pins() with { ItemVersion = 2, FlowVersion = flow });
        (after.PromisedDue, after.StatutoryDue, after.FiledVersion, after.TaskName).ShouldBe((new DateOnly(2026, 3, 13), before.StatutoryDue, 1, "经办"));
        (await bench.MigrateAsync()).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_record_the_mirror_the_watch_the_trace_the_ledger_and_the_audit_show_it()
    {
        await using var bench = await MigrationBench.StartAsync();
        await bench.ItemAsync(i => i with { PromisedDays = 8 });
        (await bench.MigrateAsync(reason: "新版承诺更短。")).EnsureSuccessStatusCode();
        await Journey.DrainAsync(bench.Bench.Host);

        var subject = await bench.Bench.CaseAsync(bench.Number);
        var entry = subject.Events.Single(e => e.Kind == CaseEventKind.Migrated);
        var said = entry.ReadData().Arguments;
        (said["itemBefore"], said["item"], said["promisedBefore"], said["promised"], said["reason"]).ShouldBe(("1", "2", "2026-03-19", "2026-03-13", "新版承诺更短。"));
        (entry.ActorPost, entry.ContentHash).ShouldBe(("leader", entry.ComputeHash()));
        (await bench.Bench.WatchAsync(bench.Number)).ShouldSatisfyAllConditions(w => w.PromisedDue.ShouldBe(new(2026, 3, 13)), w => w.ItemVersion.ShouldBe(2));
        (await bench.Bench.ReadAsync(db => db.Set<MirroredCase>().SingleAsync(c => c.CaseNumber == bench.Number, Cancel))).PromisedDue.ShouldBe(new(2026, 3, 13));
        var step = await bench.Bench.ReadAsync(db => db.Set<CaseStep>().SingleAsync(s => s.CaseId == subject.Id && s.Kind == CaseEventKind.Migrated, Cancel));
        step.Arguments()["reason"].ShouldBe("新版承诺更短。");
        var audited = await bench.Bench.ReadAsync(db => db.Set<EntityChange>().AsNoTracking().Where(c => c.EntityId == subject.Id.ToString()).ToListAsync(Cancel));
        audited.SelectMany(c => c.PropertyChanges).ShouldContain(p => p.PropertyName == nameof(subject.ItemVersion) && p.OriginalValue == "1" && p.NewValue == "2");
    }

    [Fact]
    public async Task A_date_that_the_applicant_was_told_is_never_moved_back()
    {
        await using var bench = await MigrationBench.StartAsync();
        await bench.ItemAsync(i => i with { PromisedDays = 15, StatutoryDays = 25 });
        var preview = await bench.PreviewAsync();
        MigrationBench.Refusals(preview).ShouldBe(["Approval:MigrationPromiseLater", "Approval:MigrationStatuteLater"]);
        await RefusedWithNothingChangedAsync(bench, "Approval:MigrationPromiseLater");
    }

    [Fact]
    public async Task A_limit_that_would_be_over_at_once_is_not_put_on_the_case()
    {
        await using var bench = await MigrationBench.StartAsync();
        await bench.ItemAsync(i => i with { PromisedDays = 1 });
        bench.Bench.Host.Time.Set("2026-03-05 10:00");
        bench.Leader.DefaultRequestHeaders.Authorization = (await bench.Bench.Host.SignedInAsync("fg-leader")).DefaultRequestHeaders.Authorization;
        await RefusedWithNothingChangedAsync(bench, "Approval:MigrationOverAtOnce");
    }

    [Fact]
    public async Task A_task_without_a_counterpart_in_the_new_flow_refuses_and_names_its_element()
    {
        await using var bench = await MigrationBench.StartAsync();
        var before = await bench.Bench.CaseAsync(bench.Number);
        await bench.FlowAsync(before.FlowKey, before.FlowKey, x => x.Replace("\"handle\"", "\"prepare\"", StringComparison.Ordinal).Replace("step=\"prepare\"", "step=\"handle\"", StringComparison.Ordinal));
        var refusal = (await bench.PreviewAsync()).GetProperty("refusals").EnumerateArray().ShouldHaveSingleItem();
        refusal.GetProperty("code").GetString().ShouldBe("Approval:MigrationTaskMissing");
        refusal.GetProperty("data").GetProperty("Element").GetString().ShouldBe("handle");
        await RefusedWithNothingChangedAsync(bench, "Approval:MigrationTaskMissing");
    }

    [Fact]
    public async Task What_the_new_version_demands_besides_is_named_and_not_asked()
    {
        await using var bench = await MigrationBench.StartAsync();
        await bench.ItemAsync(i => i with { Materials = [new MaterialDefinition("节能报告", "original", 1, true, ""), .. i.Materials] });
        (await bench.PreviewAsync()).GetProperty("newMaterials").EnumerateArray().Select(m => m.GetString()).ShouldBe(["节能报告"]);
        (await bench.MigrateAsync()).EnsureSuccessStatusCode();

        var opened = await bench.OpenAsync();
        opened.GetProperty("filedItem").GetProperty("materials").EnumerateArray().ShouldNotContain(m => m.GetProperty("name").GetString() == "节能报告");
        using var window = await bench.Bench.Host.SignedInAsync("w0001-1");
        var asked = await Journey.ActAsync(window, opened, "supplement", new { version = Journey.Version(opened), defects = new[] { new { material = 0, text = "请补。" } } });
        (await asked.Content.ReadAsStringAsync(Cancel)).ShouldContain("Approval:AlreadyAccepted");
    }

    [Fact]
    public async Task Another_kind_of_item_or_a_tier_that_is_gone_refuses()
    {
        await using var bench = await MigrationBench.StartAsync();
        await bench.ItemAsync(i => i with { Kind = ItemKind.Internal });
        (await bench.RefusedAsync()).ShouldBe("Approval:MigrationKindChanged");
    }

    [Fact]
    public async Task A_version_published_after_the_look_is_looked_at_first()
    {
        await using var bench = await MigrationBench.StartAsync();
        await bench.ItemAsync(i => i with { PromisedDays = 10 });
        var seen = await bench.PreviewAsync();
        await bench.ItemAsync(i => i with { PromisedDays = 9 });
        (await bench.RefusedAsync(seen)).ShouldBe("Approval:MigrationOvertaken");
        (await bench.RefusedAsync(reason: " ")).ShouldBe("Approval:ReasonRequired");
    }

    [Fact]
    public async Task Only_the_leader_of_the_department_decides_on_it()
    {
        await using var bench = await MigrationBench.StartAsync();
        await bench.ItemAsync(i => i with { PromisedDays = 8 });
        foreach (var role in new[] { XinyuRoles.Handler, XinyuRoles.DepartmentAdmin })
            using (var other = await bench.Bench.Host.OfficialAsync("FG", "handler", role, userName: $"fg-{role}"))
                (await bench.MigrateAsync(official: other)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, role);
        using var unappointed = await bench.Bench.Host.OfficialAsync("FG", "leader", XinyuRoles.Leader, appointed: false, userName: "fg-no-leader");
        var answer = await bench.MigrateAsync(official: unappointed);
        (answer.StatusCode, (await answer.Content.ReadAsStringAsync(Cancel)).Contains("Approval:PostRequired", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Forbidden, true));
        using var stranger = await bench.Bench.Host.OfficialAsync("HB", "leader", XinyuRoles.Leader);
        (await bench.MigrateAsync(official: stranger)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task RefusedWithNothingChangedAsync(MigrationBench bench, string code)
    {
        var before = await bench.Bench.CaseAsync(bench.Number);
        (await bench.RefusedAsync()).ShouldBe(code);
        var after = await bench.Bench.CaseAsync(bench.Number);
        (after.Pins(), after.LastSeq, after.FlowState, after.PromisedDue).ShouldBe((before.Pins(), before.LastSeq, before.FlowState, before.PromisedDue));
    }
}
