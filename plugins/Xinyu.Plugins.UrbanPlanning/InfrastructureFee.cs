using Xinyu.Plugins.Fees;

namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>GH-02 城市基础设施配套费: all floors by the price, less for industry, nothing for affordable and low-rent homes.</summary>
[Rule(WorksPermit.Item, 3)]
internal sealed class InfrastructureFee(IPlugInParameters parameters) : IFeeFormula
{
    public Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) => Task.FromResult(Lines(snapshot.Form));

    private IReadOnlyList<FeeLine> Lines(FormValues form)
    {
        if (form.Number("aboveArea") is not { } above || form.Number("underArea") is not { } under || above + under <= 0 || WorksPermit.IsExempt(form, parameters))
            return [];
        var reduction = form.Text("workKind") == WorksPermit.Industrial ? parameters.Number(WorksPermit.IndustrialReduction) : 0;
        return
        [
            new FeeLine("GH-02.InfrastructureFee", above + under, parameters.Number(WorksPermit.FeePrice) * (100 - reduction) / 100, "江西省物价、财政部门关于城市基础设施配套费收费标准的规定")
            {
                Arguments = new() { { "reduction", reduction } },
            },
        ];
    }
}
