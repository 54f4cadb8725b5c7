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

    public async Task<(DateOnly From, DateOnly? To)> PeriodAsync(CaseScene scene, CancellationToken cancellationToken)
    {
        var years = scene.Item.ResultValidYears;
        (DateOnly From, DateOnly? To) own = (scene.Today, years > 0 ? scene.Today.AddYears(years).AddDays(-1) : null);
        if (scene.Case.PlugInVersion is not { } pin) return own;
        var answer = await logic.ValidityAsync(await checks.SnapshotAsync(scene.Case, scene.Item, cancellationToken), pin, cancellationToken);
        failures.Keep(scene, Stage, answer.Failures);
        return Of(answer.Value, scene.Today) ?? own;
    }

    /// <summary>A period may begin later than today and never earlier.</summary>
    internal static (DateOnly From, DateOnly? To)? Of(ValidityTerm? term, DateOnly today) => term switch
    {
        { Months: { } months } => (today, today.AddMonths(Math.Min(months, MostMonths)).AddDays(-1)),
        { From: { } from, Until: { } until } when until >= today => (from > today ? from : today, until),
        _ => null,
    };
}
