namespace Xinyu.Plugins.Tests;

internal static class BenchAssertions
{
    public static async Task<Finding> ShouldFindAsync<TPlugIn>(
        this ItemBench<TPlugIn> bench, string code, FindingSeverity severity, CheckStage stage = CheckStage.Submit)
        where TPlugIn : DepartmentPlugIn, new()
    {
        var findings = await bench.CheckAsync(stage);
        var found = findings.Where(f => f.Code == code).ToList();
        found.ShouldNotBeEmpty($"found {string.Join(", ", findings.Select(f => f.Code))}");
        found[0].Severity.ShouldBe(severity);
        return found[0];
    }

    public static Task<Finding> ShouldPassAsync<TPlugIn>(this ItemBench<TPlugIn> bench, string code, CheckStage stage = CheckStage.Submit)
        where TPlugIn : DepartmentPlugIn, new() => bench.ShouldFindAsync(code, FindingSeverity.Pass, stage);

    public static async Task ShouldNotFindAsync<TPlugIn>(this ItemBench<TPlugIn> bench, string code, CheckStage stage = CheckStage.Submit)
        where TPlugIn : DepartmentPlugIn, new() => (await bench.CheckAsync(stage)).ShouldNotContain(f => f.Code == code);

    /// <summary>What must not be submitted, is asked to be corrected at acceptance, and speaks against the case at the decision.</summary>
    public static async Task ShouldBlockAsync<TPlugIn>(this ItemBench<TPlugIn> bench, string code)
        where TPlugIn : DepartmentPlugIn, new()
    {
        await bench.ShouldFindAsync(code, FindingSeverity.RefuseSubmission);
        await bench.ShouldFindAsync(code, FindingSeverity.SuggestSupplement, CheckStage.Accept);
        await bench.ShouldFindAsync(code, FindingSeverity.SuggestRefusal, CheckStage.Decide);
    }

    /// <summary>What is returned for supplement, and speaks against the case at the decision.</summary>
    public static async Task ShouldReturnAsync<TPlugIn>(this ItemBench<TPlugIn> bench, string code)
        where TPlugIn : DepartmentPlugIn, new()
    {
        await bench.ShouldFindAsync(code, FindingSeverity.SuggestSupplement);
        await bench.ShouldFindAsync(code, FindingSeverity.SuggestSupplement, CheckStage.Accept);
        await bench.ShouldFindAsync(code, FindingSeverity.SuggestRefusal, CheckStage.Decide);
    }

    /// <summary>What speaks against the application from the start.</summary>
    public static async Task ShouldSpeakAgainstAsync<TPlugIn>(this ItemBench<TPlugIn> bench, string code)
        where TPlugIn : DepartmentPlugIn, new()
    {
        foreach (var stage in Enum.GetValues<CheckStage>())
            await bench.ShouldFindAsync(code, FindingSeverity.SuggestRefusal, stage);
    }
}
