using Xinyu.Plugins.Results;

namespace Xinyu.Plugins.Construction;

/// <summary>JS-03 施工排水: to the end of work, at most a year. The last of twelve months is the day before the year is over.</summary>
[Rule(DrainagePermit.Item, 2)]
internal sealed class SiteDrainageTerm(IPlugInParameters parameters, IDepartmentLookup lookup, IPlugInClock clock) : IResultValidity
{
    public async Task<ValidityTerm?> TermAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Form.Text("drainKind") != DrainagePermit.FromSite)
            return null;
        var last = clock.Today.AddMonths((int)parameters.Number(DrainagePermit.MostSiteMonths)).AddDays(-1);
        var end = await SiteDrainage.SiteEndAsync(lookup, snapshot, clock.Today, cancellationToken);
        return ValidityTerm.Period(clock.Today, end < last ? end.Value : last);
    }
}
