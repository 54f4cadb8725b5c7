namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>
/// 环评批复满5年方开工的须重新报审: an approval given today would have to be examined again before a start that late,
/// so there is nothing to approve yet.
/// </summary>
[Rule(EiaParameters.Item, 3)]
internal sealed class StartDateCheck(IPlugInParameters parameters, IPlugInClock clock) : IItemChecks
{
    public Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(Check(snapshot.Form));

    private IReadOnlyList<Finding> Check(FormValues form)
    {
        if (form.Date("startDate") is not { } start)
            return [];
        var years = (int)parameters.Number(EiaParameters.YearsToStart);
        var lapses = clock.Today.AddYears(years);
        return
        [
            (start < lapses ? Finding.Pass("HB-01.StartInTime") : Finding.SuggestRefusal("HB-01.StartTooLate")) with
            {
                Arguments = new() { { "start", start }, { "lapses", lapses }, { "years", years } },
                EvidenceFields = ["startDate"],
            },
        ];
    }
}
