using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Conformance.Cases;
using Xinyu.Plugins.Conformance.Loading;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Fees;
using Xinyu.Plugins.Forms;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Reminders;
using Xinyu.Plugins.Results;
using Xinyu.Plugins.Tiers;

namespace Xinyu.Plugins.Conformance.Questions;

/// <summary>Asks every extension point that the plug-in has for a case, as the host would, and holds each answer against what it may say.</summary>
internal sealed class CaseQuestions(PlugInUnderTest plugIn, TimeSpan budget, Shortcomings findings)
{
    private static readonly string[] Documents = ["准予行政许可决定书", "不予行政许可决定书"];
    private static readonly JsonSerializerOptions PlainText = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A plug-in that heeds its token gets this much longer to end.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    public int Calls { get; private set; }

    public async Task<IReadOnlyList<FormSection>> SectionsAsync(string itemCode)
    {
        var sections = new List<FormSection>();
        foreach (var type in Types<IFormSections>(itemCode))
        {
            var where = $"{itemCode} {nameof(IFormSections)}";
            try
            {
                sections.AddRange(await TimedAsync(where, new() { Parameters = Parameters(), Department = new GeneratedDepartment(itemCode, new([], []), 0, default) },
                    (services, stop) => ((IFormSections)services.GetRequiredService(type)).SectionsAsync(itemCode, stop)));
            }
            catch (Exception e) when (e is not CutOffException && !Examination.IsMemory(e))
            {
                findings.Add(ConformanceRequirement.Answers, $"{where}: {e.GetType().Name}: {e.Message}");
            }
        }

        return sections;
    }

    /// <returns>The answers, each in one line that is equal when the answer is.</returns>
    public async Task<IReadOnlyList<string>> AskAsync(GeneratedCase about)
    {
        var lines = new List<string>();
        foreach (var stage in Enum.GetValues<CheckStage>())
        {
            await AskAsync<IItemChecks, IReadOnlyList<Finding>>(about, $"{stage}", about.At(stage), lines,
                (checks, snapshot, stop) => checks.CheckAsync(stage, snapshot, stop), answer => Check(about, answer));
        }

        var (received, accepted, decided) = (about.At(CheckStage.Submit), about.At(CheckStage.Accept), about.At(CheckStage.Decide));
        await AskAsync<ITimeTierChooser, string?>(about, "Tier", accepted, lines, (chooser, snapshot, stop) => chooser.ChooseAsync(snapshot, stop), tier => Check(about, tier));
        await AskAsync<IFeeFormula, IReadOnlyList<FeeLine>>(about, "Fees", decided, lines, (formula, snapshot, stop) => formula.ComputeAsync(snapshot, stop), answer => Check(about, answer));
        await AskAsync<IResultValidity, ValidityTerm?>(about, "Validity", decided with { DecidedOn = about.Today }, lines, (validity, snapshot, stop) => validity.TermAsync(snapshot, stop), _ => { });
        foreach (var document in Documents)
        {
            await AskAsync<IDocumentContent, object[]>(about, document, decided, lines,
                async (content, snapshot, stop) => [.. await content.BlocksAsync(document, snapshot, stop)], _ => { });
        }

        await AskAsync<IReminderSchedule, IReadOnlyList<Reminder>>(about, "Reminders", received, lines,
            (schedule, _, stop) => schedule.RemindersAsync(about.Licence, stop), answer => Check(about, answer));
        return lines;
    }

    private async Task AskAsync<TContract, T>(
        GeneratedCase about, string operation, CaseSnapshot snapshot, List<string> lines,
        Func<TContract, CaseSnapshot, CancellationToken, Task<T>> ask, Action<T> check)
        where TContract : class
    {
        foreach (var type in Types<TContract>(about.Item.Code))
        {
            var where = $"{about} {operation} {type.Name}";
            var services = new CallServices { Parameters = Parameters(), Department = about.Department, Clock = about.Clock };
            var before = Print(snapshot);
            try
            {
                var answer = await TimedAsync(where, services, (all, stop) => ask((TContract)all.GetRequiredService(type), snapshot, stop));
                lines.Add($"{operation} {JsonSerializer.Serialize(answer, PlainText)}");
                check(answer);
            }
            catch (Exception e) when (e is not CutOffException && !Examination.IsMemory(e))
            {
                lines.Add($"{operation} {e.GetType().Name}");
                findings.Add(about.Lacks ? ConformanceRequirement.MissingFields : ConformanceRequirement.Answers, $"{where}: {e.GetType().Name}: {e.Message}");
            }

            if (Print(snapshot) != before)
                findings.Add(ConformanceRequirement.FactsOnly, $"{where}: {nameof(CaseSnapshot)}");
        }
    }

    private async Task<T> TimedAsync<T>(string where, CallServices services, Func<IServiceProvider, CancellationToken, Task<T>> ask)
    {
        Calls++;
        using var stop = new CancellationTokenSource(budget);
        var call = Task.Run(async () =>
        {
            await using var scope = plugIn.Provider.CreateAsyncScope();
            var current = scope.ServiceProvider.GetRequiredService<CallServices>();
            (current.Parameters, current.Department, current.Clock) = (services.Parameters, services.Department, services.Clock);
            return await ask(scope.ServiceProvider, stop.Token);
        });
        try
        {
            return await call.WaitAsync(budget + Grace);
        }
        catch (Exception e) when ((e is TimeoutException && !call.IsCompleted) || (e is OperationCanceledException && stop.IsCancellationRequested))
        {
            findings.Add(ConformanceRequirement.Answers, where);
            throw new CutOffException();
        }
    }

    private void Check(GeneratedCase about, IReadOnlyList<Finding> answer)
    {
        foreach (var finding in answer)
        {
            CheckText(finding.Code, finding.Arguments);
            foreach (var unknown in finding.EvidenceFields.Where(f => about.Item.Field(f) is null))
                findings.Add(ConformanceRequirement.FactsOnly, $"{finding.Code}: {about.Item.Code} {unknown}");
        }
    }

    private void Check(GeneratedCase about, string? tier)
    {
        if (tier is not null && about.Item.TimeTiers.All(t => t.Code != tier))
            findings.Add(ConformanceRequirement.FactsOnly, $"{about.Item.Code}: {tier}");
    }

    private void Check(GeneratedCase about, IReadOnlyList<FeeLine> answer)
    {
        foreach (var line in answer)
        {
            CheckText(line.Code, line.Arguments);
            if (!about.Item.Fee.Charged)
                findings.Add(ConformanceRequirement.FactsOnly, $"{line.Code}: {about.Item.Code} fee.charged = false");
        }
    }

    private void Check(GeneratedCase about, IReadOnlyList<Reminder> answer)
    {
        foreach (var reminder in answer)
            CheckText(reminder.Code, reminder.Arguments);
    }

    private void CheckText(string code, MessageArguments arguments)
    {
        foreach (var missing in plugIn.Texts.Missing(code, arguments))
            findings.Add(ConformanceRequirement.Localized, missing);
    }

    private DeclaredParameters Parameters() => new(plugIn.Definitions, new Dictionary<string, string>());

    private IEnumerable<Type> Types<TContract>(string itemCode) =>
        plugIn.Logic.Where(l => l.ItemCode == itemCode && l.Contract == typeof(TContract)).Select(l => l.Implementation);

    /// <summary>What the host holds a case by; a plug-in that writes into its snapshot shows here.</summary>
    private static string Print(CaseSnapshot s) =>
        $"{s.ItemCode}|{s.CaseNumber}|{s.ReceivedOn:O}|{s.AcceptedOn:O}|{s.DecidedOn:O}|{s.TimeTier}|{s.Materials.Count}|{string.Concat(s.Materials.Select(m => $"{m.Name}{m.FileCount}{m.ResultNumber};"))}|{s.Predecessors.Count}|{string.Concat(s.Documents)}";
}
