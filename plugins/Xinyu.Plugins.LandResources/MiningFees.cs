using Xinyu.Plugins.Fees;

namespace Xinyu.Plugins.LandResources;

/// <summary>GT-03 采矿权使用费 of the first year and 登记费. Half a square kilometre is still the small area.</summary>
[Rule(MiningLicence.Item, 1)]
internal sealed class MiningFees(IPlugInParameters parameters) : IFeeFormula
{
    public const string RoundUp = "up";
    private const string RoundToNearest = "nearest";
    private const string Basis = "《矿产资源开采登记管理办法》(国务院令第241号)第九条";
    private const string RegistrationBasis = "《矿产资源开采登记管理办法》(国务院令第241号)";

    public Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FeeLine>>([.. Lines(snapshot.Form)]);

    private IEnumerable<FeeLine> Lines(FormValues form)
    {
        if (form.Number("mineArea") is { } area)
            yield return area <= parameters.Number(MiningLicence.SmallArea)
                ? new FeeLine("GT-03.UseFee", 1, parameters.Number(MiningLicence.SmallAreaFee), Basis)
                : new FeeLine("GT-03.UseFee", Rounded(area), parameters.Number(MiningLicence.FeePerSquareKilometre), Basis);
        if (parameters.Table(MiningLicence.Scales).FirstOrDefault(r => r.Text("scale") == form.Text("mineScale"))?.Number("fee") is { } fee)
            yield return new FeeLine("GT-03.RegistrationFee", 1, fee, RegistrationBasis);
    }

    /// <summary>up as the catalogue has it, nearest, or any other word for the area as it is.</summary>
    private decimal Rounded(decimal area) => parameters.Text(MiningLicence.Rounding) switch
    {
        RoundUp => Math.Ceiling(area),
        RoundToNearest => Math.Max(1, Math.Round(area, MidpointRounding.AwayFromZero)),
        _ => area,
    };
}
