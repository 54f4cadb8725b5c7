using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Testing.Catalogue;
using Xinyu.Plugins.Testing.Services;

namespace Xinyu.Plugins.Conformance.Cases;

/// <param name="Number">Counted within the item; with the item it names the case for good.</param>
/// <param name="Lacks">Whether a field, material or earlier result is missing.</param>
internal sealed record GeneratedCase(
    int Number, CatalogueItem Item, CaseSnapshot Snapshot, LicenceSnapshot Licence, IDepartmentLookup Department, DateOnly Today, bool Lacks)
{
    public BenchClock Clock
    {
        get
        {
            var clock = new BenchClock();
            clock.Set($"{Today:yyyy-MM-dd}");
            return clock;
        }
    }

    /// <summary>A copy for one call: what a plug-in does to its lists touches no other call.</summary>
    public CaseSnapshot At(CheckStage stage) => Snapshot with
    {
        Materials = [.. Snapshot.Materials],
        Predecessors = [.. Snapshot.Predecessors],
        Documents = [.. Snapshot.Documents],
        ReceivedOn = stage == CheckStage.Submit ? null : Today.AddDays(-20),
        AcceptedOn = stage == CheckStage.Decide ? Today.AddDays(-15) : null,
        CaseNumber = stage == CheckStage.Submit ? null : Snapshot.CaseNumber,
    };

    public override string ToString() => $"{Item.Code} #{Number}";
}
