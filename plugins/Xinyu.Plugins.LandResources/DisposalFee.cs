using Xinyu.Plugins.Fees;

namespace Xinyu.Plugins.LandResources;

/// <summary>
/// GT-04 补缴出让金 of a transfer. The higher rate is for land that becomes commercial; land that was commercial before does
/// not become it. For rent and mortgage the city sets the amount.
/// </summary>
[Rule(AllocatedLandDisposal.Item, 1)]
internal sealed class DisposalFee(IPlugInParameters parameters) : IFeeFormula
{
    private const string Commercial = "商业";

    public Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(Lines(snapshot.Form));

    private IReadOnlyList<FeeLine> Lines(FormValues form)
    {
        if (form.Text("dealKind") != "转让" || form.Factor("dealArea") is not { } area || form.Factor("assessPrice") is not { } price)
            return [];
        var becomesCommercial = form.Text("targetUse") == Commercial && form.Text("originUse") != Commercial;
        var rate = parameters.Number(becomesCommercial ? AllocatedLandDisposal.CommercialRate : AllocatedLandDisposal.Rate);
        return
        [
            new FeeLine("GT-04.GrantFee", area, price * rate / 100, "《中华人民共和国城镇国有土地使用权出让和转让暂行条例》(国务院令第55号)第四十五条")
            {
                Arguments = new() { { "rate", rate } },
            },
        ];
    }
}
