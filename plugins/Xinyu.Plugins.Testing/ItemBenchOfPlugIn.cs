using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Modularity;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Fees;
using Xinyu.Plugins.Forms;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Reminders;
using Xinyu.Plugins.Results;
using Xinyu.Plugins.Storage;
using Xinyu.Plugins.Testing.Catalogue;
using Xinyu.Plugins.Testing.Services;
using Xinyu.Plugins.Tiers;
using Xinyu.Plugins.Timing;

namespace Xinyu.Plugins.Testing;

/// <summary>
/// Runs a plug-in's logic for one item over values, without a host: set form, materials, parameters, clock and department data,
/// then ask for findings, fees, tier and the rest. It fails by <see cref="BenchException"/> where the host would stay silent: a
/// field, material, option, tier or text that does not exist. What the answers should be is said by your own assertions.
/// </summary>
/// <example>
/// <code>
/// var bench = new ItemBench&lt;MyPlugIn&gt;("HB-01").Fill(new { investment = 100, envInvestment = 120 });
/// var findings = await bench.CheckAsync(CheckStage.Submit);
/// </code>
/// </example>
/// <typeparam name="TPlugIn">The entry class.</typeparam>
public sealed class ItemBench<TPlugIn> : ItemBench
    where TPlugIn : DepartmentPlugIn, new()
{
    private readonly ServiceProvider _provider;
    private readonly BenchTexts _texts = new(typeof(TPlugIn).Assembly);
    private readonly Dictionary<string, string> _changed = new(StringComparer.Ordinal);

    public ItemBench(string itemCode) : base(itemCode)
    {
        _provider = Services().BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        Definitions = _provider.GetServices<PlugInParameterDefinition>().ToDictionary(d => d.Key, StringComparer.Ordinal);
        Item = SectionFields.Add(Item, SectionsAsync().GetAwaiter().GetResult());
    }

    /// <summary>The parameters that the plug-in declares.</summary>
    public IReadOnlyDictionary<string, PlugInParameterDefinition> Definitions { get; }

    /// <summary>What the plug-in registers, for all its items.</summary>
    public IReadOnlyList<ItemLogic> Logic => [.. _provider.GetServices<ItemLogic>()];

    /// <inheritdoc cref="ItemBench.Put"/>
    public ItemBench<TPlugIn> Set(string fieldId, object? value)
    {
        Put(fieldId, value);
        return this;
    }

    /// <param name="form">An object with a property for each field.</param>
    public ItemBench<TPlugIn> Fill(object form)
    {
        PutAll(form);
        return this;
    }

    /// <param name="key">A declared parameter.</param>
    /// <param name="value">Written like a declared default: 12.5, true, 2026-03-02, for a table a JSON array of objects.</param>
    public ItemBench<TPlugIn> Change(string key, string value)
    {
        if (!Definitions.ContainsKey(key))
            throw new BenchException($"The plug-in declares no parameter {key}.");
        _changed[key] = value;
        return this;
    }

    /// <summary>The findings of all the item's check classes, in the order of their registration.</summary>
    public Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage = CheckStage.Submit, CancellationToken cancellationToken = default) =>
        CheckAsync(stage, _ => true, cancellationToken);

    /// <summary>The findings of one check class alone.</summary>
    public Task<IReadOnlyList<Finding>> CheckAsync<TChecks>(CheckStage stage = CheckStage.Submit, CancellationToken cancellationToken = default)
        where TChecks : IItemChecks => CheckAsync(stage, type => type == typeof(TChecks), cancellationToken);

    private async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, Func<Type, bool> asked, CancellationToken cancellationToken)
    {
        var findings = await AskAsync<IItemChecks, Finding>(checks => checks.CheckAsync(stage, Snapshot, cancellationToken), asked);
        foreach (var finding in findings)
        {
            _texts.Check(finding.Code, finding.Arguments);
            if (finding.EvidenceFields.FirstOrDefault(f => Item.Field(f) is null) is { } unknown)
                throw new BenchException($"{finding.Code} rests on {unknown}, which {Item.Code} does not have.");
        }

        return findings;
    }

    public async Task<IReadOnlyList<FeeLine>> FeesAsync(CancellationToken cancellationToken = default)
    {
        var lines = await AskAsync<IFeeFormula, FeeLine>(formula => formula.ComputeAsync(Snapshot, cancellationToken));
        if (lines.Count > 0 && !Item.Fee.Charged)
            throw new BenchException($"{Item.Code} is free of charge in the catalogue: the host drops its fee lines.");
        foreach (var line in lines)
            _texts.Check(line.Code, line.Arguments);
        return lines;
    }

    public async Task<string?> TierAsync(CancellationToken cancellationToken = default)
    {
        var chosen = await AskAsync<ITimeTierChooser, string>(async chooser =>
            await chooser.ChooseAsync(Snapshot, cancellationToken) is { } tier ? [tier] : []);
        if (chosen.FirstOrDefault(c => Item.TimeTiers.All(t => t.Code != c)) is { } unknown)
            throw new BenchException($"{Item.Code} has no time tier {unknown}.");
        return chosen.Count > 0 ? chosen[0] : null;
    }

    /// <summary>What the plug-in adds to the form. The bench knows these fields from the start, by the parameters' defaults.</summary>
    public Task<IReadOnlyList<FormSection>> SectionsAsync(CancellationToken cancellationToken = default) =>
        AskAsync<IFormSections, FormSection>(sections => sections.SectionsAsync(Item.Code, cancellationToken));

    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CancellationToken cancellationToken = default) =>
        AskAsync<IDocumentContent, DocumentBlock>(content => content.BlocksAsync(documentKind, Snapshot, cancellationToken));

    /// <summary>How long the result would hold; null for the item's own years.</summary>
    public async Task<ValidityTerm?> ValidityAsync(CancellationToken cancellationToken = default)
    {
        var terms = await AskAsync<IResultValidity, ValidityTerm>(async validity => await validity.TermAsync(Snapshot, cancellationToken) is { } term ? [term] : []);
        return terms.Count > 0 ? terms[0] : null;
    }

    /// <summary>The reminders of a licence of this item with the form as it stands.</summary>
    public async Task<IReadOnlyList<Reminder>> RemindersAsync(
        string number, DateOnly issuedOn, DateOnly? validUntil = null, CancellationToken cancellationToken = default)
    {
        var licence = new LicenceSnapshot(number, Item.Code, Applicant.Identifier, issuedOn, validUntil, null, Snapshot.Form);
        var reminders = await AskAsync<IReminderSchedule, Reminder>(schedule => schedule.RemindersAsync(licence, cancellationToken));
        foreach (var reminder in reminders)
            _texts.Check(reminder.Code, reminder.Arguments);
        return reminders;
    }

    private ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddScoped<IPlugInParameters>(_ => new DeclaredParameters(Definitions, _changed));
        services.AddScoped<IPlugInStore>(_ => Store);
        services.AddScoped<IDepartmentLookup>(_ => Department);
        services.AddScoped<IPlugInClock>(_ => Clock);
        services.AddScoped<IWorkingDays>(_ => WorkingDays);
        services.AddLogging();
        new TPlugIn().ConfigureServices(new ServiceConfigurationContext(services));
        return services;
    }

    /// <summary>As the host does: each class anew for each call, in a scope of its own.</summary>
    private async Task<IReadOnlyList<T>> AskAsync<TContract, T>(
        Func<TContract, Task<IReadOnlyList<T>>> ask, Func<Type, bool>? asked = null)
    {
        var answers = new List<T>();
        foreach (var logic in Logic.Where(l => l.ItemCode == Item.Code && l.Contract == typeof(TContract) && asked?.Invoke(l.Implementation) != false))
        {
            await using var scope = _provider.CreateAsyncScope();
            answers.AddRange(await ask((TContract)scope.ServiceProvider.GetRequiredService(logic.Implementation)));
        }

        return answers;
    }
}
