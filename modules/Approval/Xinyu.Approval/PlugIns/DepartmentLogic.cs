using Microsoft.Extensions.DependencyInjection;
using Xinyu.Approval.PlugIns.Calls;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Fees;
using Xinyu.Plugins.Forms;
using Xinyu.Plugins.Reminders;
using Xinyu.Plugins.Results;
using Xinyu.Plugins.Tiers;

namespace Xinyu.Approval.PlugIns;

internal sealed class DepartmentLogic(PlugInRegistry registry, PlugInCaller caller) : IDepartmentLogic
{
    public string? PinFor(string itemCode) => registry.NewestFor(itemCode)?.Pin;

    public async Task<DepartmentAnswer<CheckOutcome>> CheckAsync(
        CheckStage stage, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken)
    {
        var answer = await AskAsync<IItemChecks, DepartmentFinding>(snapshot.ItemCode, pin, $"{stage}",
            async (checks, plugIn, ct) => Answers.Findings(await checks.CheckAsync(stage, snapshot, ct), plugIn), cancellationToken);
        var outcome = new CheckOutcome([.. answer.Value, .. answer.Failures], pin ?? PinFor(snapshot.ItemCode));
        return new(outcome, answer.Failures);
    }

    public Task<DepartmentAnswer<IReadOnlyList<DepartmentFeeLine>>> FeeLinesAsync(
        CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) =>
        AskAsync<IFeeFormula, DepartmentFeeLine>(snapshot.ItemCode, pin, "Fees",
            async (formula, plugIn, ct) => Answers.FeeLines(await formula.ComputeAsync(snapshot, ct), plugIn), cancellationToken);

    public async Task<DepartmentAnswer<string?>> TierAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken)
    {
        var answer = await AskAsync<ITimeTierChooser, string>(snapshot.ItemCode, pin, "Tier",
            async (chooser, _, ct) => await chooser.ChooseAsync(snapshot, ct) is { } chosen ? [chosen] : [], cancellationToken);
        return new(answer.Value is [var tier, ..] ? tier : null, answer.Failures);
    }

    public Task<DepartmentAnswer<IReadOnlyList<FormSection>>> FormSectionsAsync(
        string itemCode, string? pin, CancellationToken cancellationToken) =>
        AskAsync<IFormSections, FormSection>(itemCode, pin, "FormSections",
            async (sections, _, ct) => Answers.Sections(await sections.SectionsAsync(itemCode, ct)), cancellationToken);

    public Task<DepartmentAnswer<IReadOnlyList<DocumentBlock>>> DocumentBlocksAsync(
        string documentKind, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken) =>
        AskAsync<IDocumentContent, DocumentBlock>(snapshot.ItemCode, pin, "Document",
            async (content, _, ct) => Answers.Blocks(await content.BlocksAsync(documentKind, snapshot, ct)), cancellationToken);

    public async Task<DepartmentAnswer<ValidityTerm?>> ValidityAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken)
    {
        var answer = await AskAsync<IResultValidity, ValidityTerm>(snapshot.ItemCode, pin, "Validity",
            async (validity, _, ct) => await validity.TermAsync(snapshot, ct) is { } term ? [term] : [], cancellationToken);
        return new(answer.Value is [var term, ..] ? term : null, answer.Failures);
    }

    public Task<DepartmentAnswer<IReadOnlyList<DepartmentReminder>>> RemindersAsync(
        LicenceSnapshot licence, string? pin, CancellationToken cancellationToken) =>
        AskAsync<IReminderSchedule, DepartmentReminder>(licence.ItemCode, pin, "Reminders",
            async (schedule, plugIn, ct) => Answers.Reminders(await schedule.RemindersAsync(licence, ct), plugIn), cancellationToken);

    /// <summary>Asks all of an item's classes for one extension point in one call; what one of them breaks does not silence the others.</summary>
    private async Task<DepartmentAnswer<IReadOnlyList<T>>> AskAsync<TContract, T>(
        string itemCode,
        string? pin,
        string operation,
        Func<TContract, PlugIn, CancellationToken, Task<IReadOnlyList<T>>> ask,
        CancellationToken cancellationToken)
        where TContract : class
    {
        var plugIn = pin is null ? registry.NewestFor(itemCode) : registry.Find(pin);
        if (plugIn is null)
            return pin is null
                ? new([], [])
                : new([], [Answers.Failure(pin, PlugInProblem.Failed("PinMissing", ("pin", pin)))]);
        if (plugIn.Container is { } container && container.Logic<TContract>(itemCode).Count == 0)
            return new([], []);

        var answers = new List<T>();
        var failures = new List<DepartmentFinding>();
        foreach (var type in plugIn.Container?.Logic<TContract>(itemCode) ?? [typeof(TContract)])
        {
            var result = await caller.CallAsync(plugIn, operation,
                (services, ct) => ask((TContract)services.GetRequiredService(type), plugIn, ct), cancellationToken);
            answers.AddRange(result.Value ?? []);
            if (result.Problem is { } problem)
                failures.Add(Answers.Failure(plugIn.Pin, problem));
        }

        return new(answers, [.. failures.DistinctBy(f => f.TextEn)]);
    }
}
