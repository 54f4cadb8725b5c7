using Xinyu.Approval.Cases;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Results;

namespace Xinyu.Approval.Licences;

/// <summary>
/// The days that a result holds: the catalogue's years, unless the department's plug-in names another length. The plug-in names
/// a length or the period applied for; first and last day are set here.
/// </summary>
internal sealed class ResultValidity(DepartmentChecks checks, IDepartmentLogic logic, DepartmentFailures failures)
{
    public const string Stage = "Licence";
    private const int MostMonths = 1200;

    /// <param name="start">The day the term counts from: today, or the day after the last one of the licence that is renewed.</param>
    public async Task<(DateOnly From, DateOnly? To)> PeriodAsync(CaseScene scene, DateOnly start, CancellationToken cancellationToken)
    {
        var years = scene.Item.ResultValidYears;
        (DateOnly From, DateOnly? To) own = (start, years > 0 ? start.AddYears(years).AddDays(-1) : null);
        if (scene.Case.PlugInVersion is not { } pin) return own;
        var answer = await logic.ValidityAsync(await checks.SnapshotAsync(scene.Case, scene.Item, cancellationToken), pin, cancellationToken);
        failures.Keep(scene, Stage, answer.Failures);
        return Of(answer.Value, start) ?? own;
    }

    /// <summary>A period may begin later than today and never earlier.</summary>
    internal static (DateOnly From, DateOnly? To)? Of(ValidityTerm? term, DateOnly today) => term switch
    {
        { Months: { } months } => (today, today.AddMonths(Math.Min(months, MostMonths)).AddDays(-1)),
        { From: { } from, Until: { } until } when until >= today => (from > today ? from : today, until),
        _ => null,
    };
}
