using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Forms;
using Xinyu.Plugins.Results;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>Fee lines by the item's standard: told with the acceptance, paid once with a receipt number. Arts. 58, 59.</summary>
public sealed class FeeTests
{
    [Fact]
    public async Task Article_58_a_listed_line_is_told_with_the_acceptance_and_its_payment_recorded_once()
    {
        await using var host = new TestHost(TestHost.Quiet) { Replacements = s => s.Replace(ServiceDescriptor.Singleton<IDepartmentLogic, OneFee>()) };
        host.Time.Set("2026-03-02 09:00");
        using (host.CreateClient()) await DrainAsync(host);
        using var applicant = await host.EnterpriseAsync("zhuzao");
        using var office = new Office(host);
        var filed = await FileAsync(host, applicant, PilotHost.Items.Single(i => i.Code == "GS-01"), asked: false);
        Kinds(await office.OpenAsync(filed.Number, "GS")).ShouldNotContain("FeeNotified", "nothing is charged before acceptance");
        await office.DoneAsync(filed.Number, "GS", "window", "accept", o => new { version = Version(o) });
        var opened = await office.OpenAsync(filed.Number, "GS");
        Kinds(opened).ShouldContain("FeeNotified");
        var fee = opened.GetProperty("fees").EnumerateArray().ShouldHaveSingleItem();
        fee.GetProperty("amount").GetDecimal().ShouldBe(8000m);

        var url = $"fees/{fee.GetProperty("id").GetString()}/payment";
        await RefusedAsync("", "Approval:ReceiptRequired");
        await office.DoneAsync(filed.Number, "GS", "window", url, o => new { version = Version(o), receiptNumber = "赣财0001" });
        Kinds(await office.OpenAsync(filed.Number, "GS")).ShouldContain("FeePaid");
        await RefusedAsync("赣财0002", "Approval:FeeAlreadyPaid");

        async Task RefusedAsync(string receiptNumber, string code) =>
            (await office.ActAsync(filed.Number, "GS", "window", url, o => new { version = Version(o), receiptNumber }).ErrorAsync(HttpStatusCode.BadRequest)).Code().ShouldBe(code);
    }

    private static List<string?> Kinds(JsonElement opened) => [.. opened.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("kind").GetString())];

    /// <summary>A department whose plug-in works out one line and nothing else.</summary>
    private sealed class OneFee : IDepartmentLogic
    {
        public string? PinFor(string itemCode) => null;

        public Task<DepartmentAnswer<CheckOutcome>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) =>
            Answer(new CheckOutcome([], null));

        public Task<DepartmentAnswer<IReadOnlyList<DepartmentFeeLine>>> FeeLinesAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) =>
            Answer<IReadOnlyList<DepartmentFeeLine>>([new("registration", "登记费", "Registration fee", 1, 8000, 8000, "价费字〔1992〕414号", "test@1")]);

        public Task<DepartmentAnswer<string?>> TierAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) => Answer<string?>(null);

        public Task<DepartmentAnswer<IReadOnlyList<FormSection>>> FormSectionsAsync(string itemCode, string? pin, CancellationToken cancellationToken) =>
            Answer<IReadOnlyList<FormSection>>([]);

        public Task<DepartmentAnswer<IReadOnlyList<DocumentBlock>>> DocumentBlocksAsync(
            string documentKind, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) => Answer<IReadOnlyList<DocumentBlock>>([]);

        public Task<DepartmentAnswer<ValidityTerm?>> ValidityAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) => Answer<ValidityTerm?>(null);

        public Task<DepartmentAnswer<IReadOnlyList<DepartmentReminder>>> RemindersAsync(LicenceSnapshot licence, string? pin, CancellationToken cancellationToken) =>
            Answer<IReadOnlyList<DepartmentReminder>>([]);

        private static Task<DepartmentAnswer<T>> Answer<T>(T value) => Task.FromResult(new DepartmentAnswer<T>(value, []));
    }
}
