using Xinyu.Plugins.Conformance.Cases;
using Xinyu.Plugins.Conformance.Loading;
using Xinyu.Plugins.Conformance.Questions;
using Xinyu.Plugins.Packaging.Conformance;
using Xinyu.Plugins.Packaging.Manifests;
using Xinyu.Plugins.Testing;
using Xinyu.Plugins.Testing.Catalogue;

namespace Xinyu.Plugins.Conformance;

/// <summary>Loads a plug-in, asks it everything about generated cases, and again in reverse order.</summary>
internal static class Examination
{
    /// <summary>The exit code by which the parent knows that the memory was used up.</summary>
    public const int MemoryUsedUp = 70;

    private static readonly TimeSpan StartBudget = TimeSpan.FromSeconds(10);

    public static bool IsMemory(Exception e) => e is OutOfMemoryException || (e.InnerException is { } inner && IsMemory(inner));

    public static async Task<IReadOnlyList<RequirementResult>> RunAsync(string folder, int count, TimeSpan budget)
    {
        var (manifest, unreadable) = ManifestReader.Read(folder);
        if (manifest is null)
            return [Fails($"{unreadable!.Code}")];
        var findings = new Shortcomings();
        PlugInUnderTest plugIn;
        try
        {
            plugIn = await Task.Run(() => PlugInUnderTest.LoadAsync(folder, manifest)).WaitAsync(StartBudget);
        }
        catch (Exception e) when (!IsMemory(e))
        {
            return [Fails(e is TimeoutException ? $"> {StartBudget.TotalSeconds:0} s" : $"{e.GetType().Name}: {e.Message}")];
        }

        var questions = new CaseQuestions(plugIn, budget, findings);
        try
        {
            var items = await ItemsAsync(manifest, questions);
            var vocabulary = Vocabulary.Of(plugIn.Definitions.Values);
            var cases = Enumerable.Range(0, count).Select(n => new CaseGenerator(items[n % items.Count], vocabulary).Generate(n / items.Count)).ToList();
            await AskTwiceAsync(questions, cases, findings);
        }
        catch (BenchException e)
        {
            return [Fails(e.Message)];
        }
        catch (CutOffException)
        {
            return [RequirementResult.Pass(ConformanceRequirement.Loads), findings.Result(ConformanceRequirement.Answers, "Overran", Budget(budget))];
        }

        plugIn.CheckParameterTexts(findings);
        return
        [
            RequirementResult.Pass(ConformanceRequirement.Loads),
            findings.Result(ConformanceRequirement.Answers, "Failed", ("cases", $"{count}"), ("calls", $"{questions.Calls}"), Budget(budget)),
            findings.Result(ConformanceRequirement.FactsOnly, "Failed"),
            findings.Result(ConformanceRequirement.Deterministic, "Failed"),
            findings.Result(ConformanceRequirement.Localized, "Failed"),
            findings.Result(ConformanceRequirement.MissingFields, "Failed"),
        ];
    }

    private static async Task<IReadOnlyList<CatalogueItem>> ItemsAsync(PlugInManifest manifest, CaseQuestions questions)
    {
        var items = new List<CatalogueItem>();
        foreach (var code in manifest.Items)
        {
            var item = DepartmentCatalogue.Find(code) ?? throw new BenchException($"{code}: not in the catalogue");
            items.Add(SectionFields.Add(item, await questions.SectionsAsync(code)));
        }

        return items;
    }

    /// <summary>Backwards the second time: an answer that rests on what was asked before comes out different.</summary>
    private static async Task AskTwiceAsync(CaseQuestions questions, List<GeneratedCase> cases, Shortcomings findings)
    {
        var first = new List<IReadOnlyList<string>>(cases.Count);
        foreach (var each in cases)
            first.Add(await questions.AskAsync(each));
        for (var n = cases.Count - 1; n >= 0; n--)
        {
            var again = await questions.AskAsync(cases[n]);
            if (first[n].Zip(again).FirstOrDefault(pair => pair.First != pair.Second) is { First: not null } differs)
                findings.Add(ConformanceRequirement.Deterministic, $"{cases[n]}: {differs.First} | {differs.Second}");
        }
    }

    private static RequirementResult Fails(string reason) => RequirementResult.Fail(ConformanceRequirement.Loads, "Failed", [], ("reason", reason));

    private static (string Name, string Value) Budget(TimeSpan budget) => ("budget", $"{budget.TotalMilliseconds:0}");
}
