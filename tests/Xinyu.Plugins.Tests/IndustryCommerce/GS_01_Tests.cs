using Xinyu.Plugins.IndustryCommerce;
using static Xinyu.Plugins.Tests.IndustryCommerce.GsBench;

namespace Xinyu.Plugins.Tests.IndustryCommerce;

public sealed class GS_01_capital
{
    [Theory]
    [InlineData("有限责任公司", 3)]
    [InlineData("一人有限责任公司", 10)]
    [InlineData("股份有限公司", 500)]
    public async Task The_legal_minimum_of_the_type_is_enough_and_less_is_not(string type, decimal least)
    {
        var bench = Sound("GS-01").Set("companyType", type).Set("registerCapital", least);
        await bench.ShouldPassAsync("GS-01.CapitalFits");
        await bench.Set("registerCapital", least - 0.01m).ShouldSpeakAgainstAsync("GS-01.CapitalTooLow");
    }

    [Fact]
    public async Task A_company_of_one_pays_in_all_and_neither_more_nor_less()
    {
        var bench = Sound("GS-01").Set("companyType", "一人有限责任公司").Set("paidCapital", 100);
        await bench.ShouldPassAsync("GS-01.PaidInFull");
        await bench.Set("paidCapital", 99.99).ShouldSpeakAgainstAsync("GS-01.NotPaidInFull");
        await bench.Set("paidCapital", 100.01).ShouldSpeakAgainstAsync("GS-01.NotPaidInFull");
    }

    [Fact]
    public async Task Others_begin_with_a_fifth_and_not_less()
    {
        await Sound("GS-01").Set("paidCapital", 20).ShouldPassAsync("GS-01.FirstPaymentFits");
        await Sound("GS-01").Set("paidCapital", 19.99).ShouldSpeakAgainstAsync("GS-01.FirstPaymentTooLow");
    }

    [Fact]
    public async Task And_with_the_legal_minimum_where_that_is_more()
    {
        var bench = Sound("GS-01").Set("registerCapital", 10).Set("paidCapital", 3);
        await bench.ShouldPassAsync("GS-01.FirstPaymentFits");
        await bench.Set("paidCapital", 2.99).ShouldSpeakAgainstAsync("GS-01.FirstPaymentTooLow");
    }

    [Theory]
    [InlineData("新余市恒信商贸有限责任公司", "2028-02-01")]
    [InlineData("新余市恒信投资有限责任公司", "2031-01-31")]
    public async Task The_holder_is_reminded_thirty_days_before_the_rest_is_due(string title, string on)
    {
        var bench = Sound("GS-01").Set("companyTitle", title);
        (await bench.RemindersAsync("1", new DateOnly(2026, 3, 2))).ShouldHaveSingleItem().On.ShouldBe(DateOnly.Parse(on));
        (await bench.Set("paidCapital", 100).RemindersAsync("1", new DateOnly(2026, 3, 2))).ShouldBeEmpty();
    }
}

public sealed class GS_01_shares
{
    [Theory]
    [InlineData(40.01)]
    [InlineData(39.99)]
    public async Task They_add_up_to_the_capital_or_are_corrected_before_filing(decimal second)
    {
        await Sound("GS-01").ShouldPassAsync("GS-01.SharesAddUp");
        await Sound("GS-01").Set("shareholders", new[] { Holder(60, 60), Holder(second, 0) }).ShouldBlockAsync("GS-01.SharesDiffer");
    }

    [Fact]
    public async Task Thirty_percent_in_money_are_enough_and_less_is_not()
    {
        await Sound("GS-01").ShouldPassAsync("GS-01.CashFits");
        await Sound("GS-01").Set("shareholders", new[] { Holder(60, 29.99m), Holder(40, 0) }).ShouldSpeakAgainstAsync("GS-01.CashTooLow");
        await Sound("GS-01").Change(CompanyRegistration.CashShare, "31").ShouldSpeakAgainstAsync("GS-01.CashTooLow");
    }

    [Theory]
    [InlineData("有限责任公司", 2, true)]
    [InlineData("有限责任公司", 50, true)]
    [InlineData("有限责任公司", 1, false)]
    [InlineData("有限责任公司", 51, false)]
    [InlineData("一人有限责任公司", 1, true)]
    [InlineData("一人有限责任公司", 2, false)]
    [InlineData("股份有限公司", 60, true)]
    public Task The_type_gives_the_number_of_holders(string type, int holders, bool fits)
    {
        var bench = Sound("GS-01").Set("companyType", type).Set("shareholders", Enumerable.Repeat(Holder(1, 1), holders).ToArray());
        return fits ? bench.ShouldPassAsync("GS-01.HoldersFit") : bench.ShouldSpeakAgainstAsync("GS-01.HoldersOutside");
    }
}

public sealed class GS_01_registration_fee
{
    [Theory]
    [InlineData("3", "50")]
    [InlineData("6.25", "50")]
    [InlineData("6.26", "50.08")]
    [InlineData("100", "800")]
    [InlineData("1000", "8000")]
    [InlineData("1001", "8004")]
    [InlineData("10000", "44000")]
    [InlineData("20000", "44000")]
    public async Task The_capital_gives_the_fee(string capital, string fee) =>
        (await Sound("GS-01").Set("registerCapital", decimal.Parse(capital)).FeesAsync()).ShouldHaveSingleItem().Amount.ShouldBe(decimal.Parse(fee));

    [Fact]
    public async Task The_rates_are_a_parameter() =>
        (await Sound("GS-01").Change(CompanyRegistration.FeeRates, """[{"upTo":1000,"rate":1}]""").FeesAsync())[0].Amount.ShouldBe(1000);
}

public sealed class GS_01_prior_permits
{
    [Theory]
    [InlineData("道路货物运输", "道路运输经营许可证", "JT-01")]
    [InlineData("互联网上网服务", "网络文化经营许可证", "WH-01")]
    [InlineData("住宿服务", "公共场所卫生许可证", "WS-01")]
    [InlineData("餐饮服务", "公共场所卫生许可证", "WS-01")]
    [InlineData("娱乐服务", "公共场所卫生许可证", "WS-01")]
    public async Task A_scope_of_the_list_needs_the_permits_number_as_in_the_register(string content, string material, string item)
    {
        var bench = Sound("GS-01").Set("businessContent", content);
        await bench.ShouldReturnAsync("GS-01.PermitNumberMissing");
        await bench.Set("licenseNos", "余许12号").ShouldReturnAsync("GS-01.PermitMissing");
        bench.Supply(material);
        await bench.ShouldFindAsync("GS-01.PermitToCheck", FindingSeverity.NeedsPerson);
        bench.Fetch(material, "余许13号");
        await bench.ShouldFindAsync("GS-01.PermitNumberDiffers", FindingSeverity.NeedsPerson);
        bench.Fetch(material, "余许12号");
        (await bench.ShouldPassAsync("GS-01.PermitFound")).Arguments["item"].ShouldBe(item);
    }

    [Fact]
    public Task Other_scopes_need_none() => Sound("GS-01").ShouldNotFindAsync("GS-01.PermitNumberMissing");
}
