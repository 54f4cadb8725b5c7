using Xinyu.Plugins.Fees;

namespace Xinyu.Plugins.Construction;

/// <summary>JS-04 修复费: area by the pavement's price, three times within five years of the road's building.</summary>
[Rule(RoadDigging.Item, 1)]
[Rule(RoadDigging.Item, 2)]
internal sealed class RoadRepairFee(IPlugInParameters parameters) : IFeeFormula
{
    public Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) => Task.FromResult(Lines(snapshot.Form));

    private IReadOnlyList<FeeLine> Lines(FormValues form)
    {
        if (form.Factor("digLength") is not { } length || form.Factor("digWidth") is not { } width
            || parameters.Table(RoadDigging.Prices).FirstOrDefault(r => r.Text("pavement") == form.Text("pavement"))?.Number("price") is not { } price)
            return [];
        var factor = RoadDigging.IsYoung(form, parameters) ? parameters.Number(RoadDigging.YoungRoadFactor) : 1;
        return
        [
            new FeeLine("JS-04.RepairFee", length * width, price * factor, "《城市道路占用挖掘收费管理办法》(建城〔1993〕410号)")
            {
                Arguments = new() { { "pavement", form.Text("pavement") }, { "factor", factor } },
            },
        ];
    }
}
