using Xinyu.Plugins.Fees;

namespace Xinyu.Plugins.LandResources;

/// <summary>GT-01 土地出让金; allocated land pays none, and before the price is known there is none to name.</summary>
[Rule(LandSupply.Item, 2)]
internal sealed class LandGrantFee : IFeeFormula
{
    public Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FeeLine>>(snapshot.Form.Text("supplyMode") is { } mode && mode != LandSupply.Allocation
            && snapshot.Form.Factor("parcelArea") is { } area && snapshot.Form.Factor("unitPrice") is { } price and > 0
                ? [new FeeLine("GT-01.GrantFee", area, price, "《国务院办公厅关于规范国有土地使用权出让收支管理的通知》(国办发〔2006〕100号)")]
                : []);
}
