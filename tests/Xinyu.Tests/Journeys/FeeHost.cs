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
using Xinyu.Tests.Hosting;
using static Xinyu.Tests.Journeys.Journey;

namespace Xinyu.Tests.Journeys;

/// <summary>A host whose departments' plug-ins work out one fee, as much as the test says, and nothing else.</summary>
public sealed class FeeHost : IAsyncLifetime
{
    private readonly OneFee _logic = new();

    public FeeHost() => Host = new(TestHost.Quiet) { Replacements = s => s.Replace(ServiceDescriptor.Singleton<IDepartmentLogic>(_logic)) };

    internal TestHost Host { get; }

    internal Office Office { get; private set; } = null!;

    /// <summary>Whether a second holder of the window's post was made.</summary>
    internal int Colleagues;

    /// <summary>What the formula gives from now on; null lets it fail.</summary>
    internal decimal? Amount
    {
        set => _logic.Amount = value;
    }

    public async ValueTask InitializeAsync()
    {
        Host.Time.Set("2026-03-02 09:00");
        using (Host.CreateClient()) await DrainAsync(Host);
        Office = new Office(Host);
        (await Host.EnterpriseAsync("zhuzao")).Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Office.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>A case of GS-01 that was received with a fee of 8,000 yuan.</summary>
    internal async Task<string> ReceivedAsync()
    {
        Amount = 8000;
        Office.At("2026-03-02 09:00");
        using var applicant = await Host.SignedInAsync("zhuzao");
        return (await FileAsync(Host, applicant, PilotHost.Items.Single(i => i.Code == "GS-01"), asked: false)).Number;
    }

    /// <summary>The same, accepted: the fee is notified.</summary>
    internal async Task<(string Number, JsonElement Fee)> NotifiedAsync()
    {
        var number = await ReceivedAsync();
        await Office.DoneAsync(number, "GS", "window", "accept", o => new { version = Version(o) });
        return (number, await FeeAsync(number));
    }

    internal async Task<JsonElement> FeeAsync(string number) => (await Office.OpenAsync(number, "GS")).GetProperty("fees").EnumerateArray().ShouldHaveSingleItem();

    internal async Task<List<string?>> KindsAsync(string number) =>
        [.. (await Office.OpenAsync(number, "GS")).GetProperty("events").EnumerateArray().Select(e => e.GetProperty("kind").GetString())];

    private sealed class OneFee : IDepartmentLogic
    {
        public decimal? Amount { get; set; } = 8000;

        public string? PinFor(string itemCode) => null;

        public Task<DepartmentAnswer<CheckOutcome>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) =>
            Answer(new CheckOutcome([], null));

        public Task<DepartmentAnswer<IReadOnlyList<DepartmentFeeLine>>> FeeLinesAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) =>
            Amount is { } amount
                ? Answer<IReadOnlyList<DepartmentFeeLine>>([new("registration", "登记费", "Registration fee", 1, amount, amount, "价费字〔1992〕414号", "test@1")])
                : Task.FromResult(new DepartmentAnswer<IReadOnlyList<DepartmentFeeLine>>([], [new("PlugIn:CallFailed", default, new Dictionary<string, string>(), [], "test@1", "失败", "failed")]));

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
