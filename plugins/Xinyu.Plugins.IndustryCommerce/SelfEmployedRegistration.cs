using Xinyu.Plugins.Fees;

namespace Xinyu.Plugins.IndustryCommerce;

/// <summary>GS-04 个体工商户开业登记.</summary>
internal sealed class SelfEmployedRegistration(IPlugInParameters parameters, IPlugInClock clock, IDepartmentLookup lookup) : IItemChecks, IFeeFormula
{
    public const string Item = "GS-04";

    /// <summary>人, the owner, helpers and apprentices included. 《城乡个体工商户管理暂行条例》第四条.</summary>
    public const string MostOperators = "GS-04.MostOperators";

    /// <summary>元. 价费字〔1992〕414号.</summary>
    public const string Fee = "GS-04.Fee";

    /// <summary>有效库 of re-employment cards, as the labour department gives it, by the holder's identity number.</summary>
    public const string ReemploymentCards = "GS-04.ReemploymentCards";

    private const string PriorPermit = "前置许可文件";
    private const string FeeBasis = "国家物价局、财政部价费字〔1992〕414号";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Number(MostOperators, 8, min: 1, max: 100)
        .Number(Fee, 20, min: 0, max: 10000)
        .Table(ReemploymentCards,
            [new("identity", "身份证号码", ParameterKind.Text), new("card", "再就业优惠证号", ParameterKind.Text), new("until", "有效期至", ParameterKind.Date)]);

    public async Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        [Operators(snapshot.Form), .. Card(snapshot), .. Permit(stage, snapshot), .. await SameAddressAsync(snapshot, cancellationToken)];

    /// <summary>雇工上限: eight are still one. More is a company's business (GS-01).</summary>
    [Rule(Item, 1)]
    private Finding Operators(FormValues form)
    {
        var most = parameters.Number(MostOperators);
        var operators = form.Number("operators");
        var finding = operators is null ? Finding.NeedsPerson("GS-04.OperatorsMissing")
            : operators <= most ? Finding.Pass("GS-04.OperatorsFit")
            : Finding.SuggestRefusal("GS-04.TooManyOperators");
        return finding with { Arguments = new() { { "operators", operators ?? 0 }, { "most", most } }, EvidenceFields = ["operators"] };
    }

    /// <summary>A card that the list does not hold may be newer than the list: a person looks at the copy; the fee stands until then.</summary>
    [Rule(Item, 2)]
    private IEnumerable<Finding> Card(CaseSnapshot snapshot)
    {
        if (snapshot.Form.Boolean("reemploy") != true)
            yield break;
        yield return (IsExempt(snapshot) ? Finding.Pass("GS-04.CardValid") : Finding.NeedsPerson("GS-04.CardToCheck")) with { EvidenceFields = ["reemploy"] };
    }

    /// <summary>住宿餐饮: against the result of WS-02 or WS-01, fetched or handed in.</summary>
    [Rule(Item, 2)]
    private static IEnumerable<Finding> Permit(CheckStage stage, CaseSnapshot snapshot)
    {
        if (snapshot.Form.Text("industryKind") != "住宿餐饮")
            yield break;
        var permit = snapshot.Materials.FirstOrDefault(m => m.Name == PriorPermit);
        var number = permit?.ResultNumber ?? snapshot.Predecessors.FirstOrDefault(p => p.ItemCode is "WS-01" or "WS-02")?.Number;
        var finding = number is not null ? Finding.Pass("GS-04.PermitFound")
            : snapshot.HasMaterial(PriorPermit) ? Finding.NeedsPerson("GS-04.PermitToCheck")
            : Finding.ReturnsForSupplement("GS-04.PermitMissing", stage);
        yield return finding with { Arguments = new() { { "number", number } }, EvidenceFields = ["industryKind"] };
    }

    /// <summary>The same person may have another business elsewhere, but not a second one at the same address.</summary>
    [Rule(Item, 2)]
    private async Task<IReadOnlyList<Finding>> SameAddressAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        string[] evidence = ["proprietorId", "stallAddress"];
        if (snapshot.Form.Text("proprietorId") is not { } person || Plain(snapshot.Form) is not { } address)
            return [Finding.NeedsPerson("GS-04.AddressMissing") with { EvidenceFields = evidence }];
        var query = new LicenceQuery(Item) { HolderIdentifier = person, ValidOn = clock.Today };
        var registered = await lookup.LicencesAsync(query, cancellationToken);
        var same = registered.FirstOrDefault(l => Plain(l.Form) == address);
        return
        [
            (same is null ? Finding.Pass("GS-04.AddressFree") : Finding.SuggestRefusal("GS-04.AddressTaken")) with
            {
                Arguments = new() { { "number", same?.Number } },
                EvidenceFields = evidence,
            },
        ];
    }

    [Rule(Item, 2)]
    public Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FeeLine>>(IsExempt(snapshot) ? [] : [new FeeLine("GS-04.RegistrationFee", 1, parameters.Number(Fee), FeeBasis)]);

    /// <summary>The last day of a card is a day of it.</summary>
    private bool IsExempt(CaseSnapshot snapshot) => snapshot.Form.Boolean("reemploy") == true
        && snapshot.Form.Text("proprietorId") is { } person
        && parameters.Table(ReemploymentCards).Any(r => string.Equals(r.Text("identity"), person, StringComparison.OrdinalIgnoreCase) && !(r.Date("until") < clock.Today));

    private static string? Plain(FormValues form) =>
        form.Text("stallAddress") is { } address ? string.Concat(address.Where(c => !char.IsWhiteSpace(c))) : null;
}
