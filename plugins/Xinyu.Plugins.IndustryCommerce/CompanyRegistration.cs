using Xinyu.Plugins.Fees;
using Xinyu.Plugins.Reminders;

namespace Xinyu.Plugins.IndustryCommerce;

/// <summary>GS-01 企业设立登记.</summary>
internal sealed class CompanyRegistration(IPlugInParameters parameters) : ItemRules, IFeeFormula, IReminderSchedule
{
    public const string Item = "GS-01";

    /// <summary>万元, % and 人 by type. 《中华人民共和国公司法》(2005年修订)第二十四条、第二十六条、第五十九条、第八十一条.</summary>
    public const string Types = "GS-01.Types";

    /// <summary>% of the capital in money. 《中华人民共和国公司法》(2005年修订)第二十七条.</summary>
    public const string CashShare = "GS-01.CashShare";

    /// <summary>年 to pay in the rest, and of an investment company. 《中华人民共和国公司法》(2005年修订)第二十六条.</summary>
    public const string YearsToPay = "GS-01.YearsToPay";

    public const string InvestmentYearsToPay = "GS-01.InvestmentYearsToPay";

    /// <summary>日 of notice before that.</summary>
    public const string ReminderDays = "GS-01.ReminderDays";

    /// <summary>万元 up to which a rate holds; above the last row nothing is taken. 价费字〔1992〕414号.</summary>
    public const string FeeRates = "GS-01.FeeRates";

    /// <summary>元.</summary>
    public const string LeastFee = "GS-01.LeastFee";

    /// <summary>前置许可目录: words of a business scope and the item whose permit must exist first.</summary>
    public const string PriorPermits = "GS-01.PriorPermits";

    private const string OneMan = "一人有限责任公司";
    private const string FeeBasis = "国家物价局、财政部价费字〔1992〕414号";

    public static void Define(PlugInParameterDefinitions definitions) => definitions
        .Table(Types,
            [
                new("type", "公司类型", ParameterKind.Text),
                new("least", "注册资本最低限额(万元)", ParameterKind.Number),
                new("firstShare", "首次出资比例(%)", ParameterKind.Number),
                new("fewest", "股东最少(人)", ParameterKind.Number),
                new("most", "股东最多(人)", ParameterKind.Number),
            ],
            ["有限责任公司", 3, 20, 2, 50],
            [OneMan, 10, 100, 1, 1],
            ["股份有限公司", 500, 20, null, null])
        .Number(CashShare, 30, min: 0, max: 100)
        .Number(YearsToPay, 2, min: 1, max: 50)
        .Number(InvestmentYearsToPay, 5, min: 1, max: 50)
        .Number(ReminderDays, 30, min: 1, max: 365)
        .Table(FeeRates,
            [new("upTo", "注册资本不超过(万元)", ParameterKind.Number), new("rate", "费率(‰)", ParameterKind.Number)],
            [1000, 0.8m],
            [10000, 0.4m])
        .Number(LeastFee, 50, min: 0, max: 10000)
        .Table(PriorPermits,
            [new("word", "经营范围中的词", ParameterKind.Text), new("item", "前置许可事项", ParameterKind.Text)],
            ["道路货物运输", "JT-01"], ["道路普通货物运输", "JT-01"], ["互联网上网服务", "WH-01"],
            ["住宿", "WS-01"], ["餐饮", "WS-01"], ["娱乐", "WS-01"]);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        var form = snapshot.Form;
        if (Type(form) is not { } type || form.Number("registerCapital") is not { } capital)
            return [Finding.NeedsPerson("GS-01.CapitalUndetermined") with { EvidenceFields = ["companyType", "registerCapital"] }, .. Permits(stage, snapshot)];
        return
        [
            Least(form, type, capital), FirstPayment(form, type, capital), Subscribed(stage, form, capital), Cash(form, capital), Holders(form, type),
            .. Permits(stage, snapshot),
        ];
    }

    [Rule(Item, 1)]
    private static Finding Least(FormValues form, ParameterRow type, decimal capital)
    {
        var least = type.Number("least") ?? 0;
        return (capital >= least ? Finding.Pass("GS-01.CapitalFits") : Finding.SuggestRefusal("GS-01.CapitalTooLow")) with
        {
            Arguments = new() { { "type", form.Text("companyType") }, { "capital", capital }, { "least", least } },
            EvidenceFields = ["companyType", "registerCapital"],
        };
    }

    /// <summary>
    /// A company of one pays in all at once ("必须等于"); of the others the first payment is at least the share and at least the
    /// legal minimum of the type, as the text says of all of them.
    /// </summary>
    [Rule(Item, 1)]
    private static Finding FirstPayment(FormValues form, ParameterRow type, decimal capital)
    {
        string[] evidence = ["paidCapital", "registerCapital"];
        if (form.Number("paidCapital") is not { } paid)
            return Finding.NeedsPerson("GS-01.PaymentMissing") with { EvidenceFields = evidence };
        var share = capital * (type.Number("firstShare") ?? 0) / 100;
        var least = Math.Max(share, type.Number("least") ?? 0);
        var finding = form.Text("companyType") == OneMan
            ? paid == capital ? Finding.Pass("GS-01.PaidInFull") : Finding.SuggestRefusal("GS-01.NotPaidInFull")
            : paid >= least ? Finding.Pass("GS-01.FirstPaymentFits") : Finding.SuggestRefusal("GS-01.FirstPaymentTooLow");
        return finding with { Arguments = new() { { "paid", paid }, { "capital", capital }, { "least", least } }, EvidenceFields = evidence };
    }

    /// <summary>The shares must add up to the capital: a form that contradicts itself is corrected before it is filed.</summary>
    [Rule(Item, 2)]
    private static Finding Subscribed(CheckStage stage, FormValues form, decimal capital)
    {
        var sum = form.Rows("shareholders").Sum(r => r.Number("subscribed") ?? 0);
        return (sum == capital ? Finding.Pass("GS-01.SharesAddUp") : Finding.BlocksSubmission("GS-01.SharesDiffer", stage)) with
        {
            Arguments = new() { { "sum", sum }, { "capital", capital } },
            EvidenceFields = ["shareholders", "registerCapital"],
        };
    }

    [Rule(Item, 2)]
    private Finding Cash(FormValues form, decimal capital)
    {
        var cash = form.Rows("shareholders").Sum(r => r.Number("cashPart") ?? 0);
        var least = capital * parameters.Number(CashShare) / 100;
        return (cash >= least ? Finding.Pass("GS-01.CashFits") : Finding.SuggestRefusal("GS-01.CashTooLow")) with
        {
            Arguments = new() { { "cash", cash }, { "least", least } },
            EvidenceFields = ["shareholders", "registerCapital"],
        };
    }

    /// <summary>Both ends of the range are within. The text sets none for a 股份有限公司.</summary>
    [Rule(Item, 2)]
    private static Finding Holders(FormValues form, ParameterRow type)
    {
        var holders = form.Rows("shareholders").Count;
        return (holders < type.Number("fewest") || holders > type.Number("most") ? Finding.SuggestRefusal("GS-01.HoldersOutside") : Finding.Pass("GS-01.HoldersFit")) with
        {
            Arguments = new()
            {
                { "type", form.Text("companyType") }, { "holders", holders }, { "fewest", type.Number("fewest") ?? 0 }, { "most", type.Number("most") ?? 0 },
            },
            EvidenceFields = ["shareholders", "companyType"],
        };
    }

    /// <summary>
    /// 前置许可. The number given must be that of the permit fetched from the register; where none was fetched, the copy handed in
    /// is for a person, and without either it is to be supplied.
    /// </summary>
    [Rule(Item, 3)]
    private IEnumerable<Finding> Permits(CheckStage stage, CaseSnapshot snapshot)
    {
        var content = snapshot.Form.Text("businessContent") ?? "";
        var numbers = snapshot.Form.Text("licenseNos");
        var wanted = parameters.Table(PriorPermits).Where(r => r.Text("word") is { } word && content.Contains(word, StringComparison.Ordinal))
            .Select(r => r.Text("item")).OfType<string>().Distinct();
        foreach (var item in wanted)
        {
            var permit = snapshot.Materials.FirstOrDefault(m => m.IssuedBy == item);
            var fetched = permit?.ResultNumber ?? snapshot.Predecessors.FirstOrDefault(p => p.ItemCode == item)?.Number;
            var finding = numbers is null ? Finding.ReturnsForSupplement("GS-01.PermitNumberMissing", stage)
                : fetched is not null && numbers.Contains(fetched, StringComparison.Ordinal) ? Finding.Pass("GS-01.PermitFound")
                : fetched is not null ? Finding.NeedsPerson("GS-01.PermitNumberDiffers")
                : permit?.IsSupplied == true ? Finding.NeedsPerson("GS-01.PermitToCheck")
                : Finding.ReturnsForSupplement("GS-01.PermitMissing", stage);
            yield return finding with
            {
                Arguments = new() { { "item", item }, { "number", fetched }, { "given", numbers } },
                EvidenceFields = ["businessContent", "licenseNos"],
            };
        }
    }

    /// <summary>登记费: each rate on the part of the capital between its bounds, at least the smallest fee.</summary>
    [Rule(Item, 3)]
    public Task<IReadOnlyList<FeeLine>> ComputeAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Form.Number("registerCapital") is not { } capital)
            return Task.FromResult<IReadOnlyList<FeeLine>>([]);
        decimal fee = 0;
        decimal from = 0;
        foreach (var band in parameters.Table(FeeRates).OrderBy(r => r.Number("upTo")))
        {
            var upTo = band.Number("upTo") ?? 0;
            fee += Math.Max(Math.Min(capital, upTo) - from, 0) * 10000 * (band.Number("rate") ?? 0) / 1000;
            from = upTo;
        }

        return Task.FromResult<IReadOnlyList<FeeLine>>([new FeeLine("GS-01.RegistrationFee", 1, Math.Max(fee, parameters.Number(LeastFee)), FeeBasis)]);
    }

    /// <summary>The rest of the capital is due two years after the registration (an investment company: five); the name tells the kind.</summary>
    [Rule(Item, 1)]
    public Task<IReadOnlyList<Reminder>> RemindersAsync(LicenceSnapshot licence, CancellationToken cancellationToken)
    {
        if (!(licence.Form.Number("paidCapital") < licence.Form.Number("registerCapital")))
            return Task.FromResult<IReadOnlyList<Reminder>>([]);
        var isInvestment = licence.Form.Text("companyTitle")?.Contains("投资", StringComparison.Ordinal) == true;
        var due = licence.IssuedOn.AddYears((int)parameters.Number(isInvestment ? InvestmentYearsToPay : YearsToPay));
        return Task.FromResult<IReadOnlyList<Reminder>>(
        [
            new Reminder("GS-01.PaymentDue", due.AddDays(-(int)parameters.Number(ReminderDays)), ReminderRecipient.Holder)
            {
                Arguments = new() { { "number", licence.Number }, { "due", due }, { "rest", licence.Form.Number("registerCapital")!.Value - licence.Form.Number("paidCapital")!.Value } },
            },
        ]);
    }

    private ParameterRow? Type(FormValues form) =>
        form.Text("companyType") is { } type ? parameters.Table(Types).FirstOrDefault(r => r.Text("type") == type) : null;
}
