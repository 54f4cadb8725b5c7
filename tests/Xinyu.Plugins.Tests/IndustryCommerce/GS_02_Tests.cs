using Xinyu.Plugins.IndustryCommerce;
using Xinyu.Plugins.IndustryCommerce.Names;
using Xinyu.Plugins.Results;
using static Xinyu.Plugins.Tests.IndustryCommerce.GsBench;

namespace Xinyu.Plugins.Tests.IndustryCommerce;

public sealed class GS_02_structure
{
    [Theory]
    [InlineData("恒信")]
    [InlineData("𠮷祥")]
    [InlineData("恒信隆")]
    public async Task Two_characters_are_enough(string shop) =>
        (await Sound("GS-02").Set("nameShop", shop).ShouldPassAsync("GS-02.StructureFits")).Arguments["name"].ShouldBe($"新余市{shop}商贸有限公司");

    [Theory]
    [InlineData("恒", "GS-02.TooShort")]
    [InlineData("𠮷", "GS-02.TooShort")]
    [InlineData("恒·", "GS-02.TooShort")]
    [InlineData("恒信A", "GS-02.LetterOrDigit")]
    [InlineData("恒信8", "GS-02.LetterOrDigit")]
    [InlineData("恒信８", "GS-02.LetterOrDigit")]
    [InlineData("恒信Ｂ", "GS-02.LetterOrDigit")]
    [InlineData("恒信Ω", "GS-02.LetterOrDigit")]
    [InlineData("国际恒信", "GS-02.ForbiddenWord")]
    [InlineData("國際恒信", "GS-02.ForbiddenWord")]
    public Task What_is_formed_otherwise_is_corrected_before_filing(string shop, string code) => Sound("GS-02").Set("nameShop", shop).ShouldBlockAsync(code);

    [Fact]
    public Task The_words_are_a_parameter() => Sound("GS-02").Change(CompanyNameApproval.ForbiddenWords, """[{"word":"信"}]""").ShouldBlockAsync("GS-02.ForbiddenWord");
}

public sealed class GS_02_equal_names
{
    private readonly ItemBench<IndustryCommercePlugIn> _bench = Sound("GS-02");

    [Fact]
    public Task A_free_name_passes() => _bench.ShouldPassAsync("GS-02.NameFree");

    [Theory]
    [InlineData("新余市", "恒信", "商贸")]
    [InlineData("江西省新余市", "恒信", "商贸")]
    [InlineData("新余市", "恆信", "百货")]
    public Task One_kept_in_the_same_region_and_class_is_taken(string region, string shop, string industry)
    {
        Kept(region, shop, industry);
        return _bench.ShouldSpeakAgainstAsync("GS-02.NameTaken");
    }

    [Theory]
    [InlineData("分宜县", "恒信", "商贸")]
    [InlineData("新余市", "恒信", "物流")]
    public Task One_of_another_region_or_class_is_not(string region, string shop, string industry)
    {
        Kept(region, shop, industry);
        return _bench.ShouldPassAsync("GS-02.NameFree");
    }

    [Theory]
    [InlineData("新余市恒信商贸有限责任公司", true)]
    [InlineData("新余市恒信物流有限公司", false)]
    [InlineData("分宜县恒信商贸有限公司", false)]
    public Task A_registered_companys_name_is_taken_apart(string title, bool taken)
    {
        _bench.Department.AddLicence("GS-01", "3605001", new { companyTitle = title }, "other");
        return taken ? _bench.ShouldSpeakAgainstAsync("GS-02.NameTaken") : _bench.ShouldPassAsync("GS-02.NameFree");
    }

    [Fact]
    public Task A_name_whose_time_ran_out_is_free_again()
    {
        Kept("新余市", "恒信", "商贸", new DateOnly(2026, 3, 1));
        return _bench.ShouldPassAsync("GS-02.NameFree");
    }

    [Fact]
    public Task On_its_last_day_it_is_still_taken()
    {
        Kept("新余市", "恒信", "商贸", new DateOnly(2026, 3, 2));
        return _bench.ShouldSpeakAgainstAsync("GS-02.NameTaken");
    }

    [Fact]
    public async Task The_first_free_spare_name_takes_its_place()
    {
        Kept("新余市", "恒信", "商贸");
        Kept("新余市", "恒隆", "商贸");
        _bench.Set("spareNames", new[] { new { spareShop = "恒隆" }, new { spareShop = "恒丰" } });
        var spare = await _bench.ShouldFindAsync("GS-02.SpareNameFree", FindingSeverity.NeedsPerson);
        (spare.Arguments["taken"], spare.Arguments["shop"]).ShouldBe(("恒信", "恒丰"));
        await _bench.ShouldNotFindAsync("GS-02.NameTaken");
    }

    private void Kept(string region, string shop, string industry, DateOnly? until = null) =>
        _bench.Department.AddLicence("GS-02", "余名1号", new { nameRegion = region, nameShop = shop, nameIndustry = industry }, "other", validUntil: until);
}

public sealed class GS_02_near_names
{
    [Theory]
    [InlineData("衡信", true)]
    [InlineData("横信", true)]
    [InlineData("恒心", true)]
    [InlineData("恒信达", true)]
    [InlineData("恒达", true)]
    [InlineData("永达", false)]
    [InlineData("恒信达隆", false)]
    public async Task One_that_sounds_alike_or_differs_by_one_character_is_shown(string known, bool near)
    {
        var bench = Sound("GS-02");
        bench.Department.AddLicence("GS-02", "余名1号", new { nameRegion = "新余市", nameShop = known, nameIndustry = "商贸" }, "other");
        await bench.ShouldPassAsync("GS-02.NameFree");
        if (near)
            (await bench.ShouldFindAsync("GS-02.NameNear", FindingSeverity.NeedsPerson)).Arguments["near"].ShouldBe(known);
        else
            await bench.ShouldNotFindAsync("GS-02.NameNear");
    }

    [Theory]
    [InlineData("龍興", "龙兴")]
    [InlineData("　恆 信", "恒信")]
    [InlineData("國華", "国华")]
    public void Traditional_and_variant_forms_are_one(string written, string common) => ChineseCharacters.Unify(written).ShouldBe(common);

    [Theory]
    [InlineData("重庆", "崇庆", true)]
    [InlineData("长乐", "常乐", true)]
    [InlineData("长乐", "长", false)]
    public void Characters_with_several_readings_are_tried_in_all(string one, string other, bool alike) => ChineseCharacters.SoundAlike(one, other).ShouldBe(alike);
}

public sealed class GS_02_famous_marks_and_time
{
    [Fact]
    public async Task A_famous_mark_is_examined_by_a_person()
    {
        await Sound("GS-02").ShouldNotFindAsync("GS-02.FamousMark");
        await Sound("GS-02").Set("nameShop", "江铃").ShouldFindAsync("GS-02.FamousMark", FindingSeverity.NeedsPerson);
        await Sound("GS-02").Change(CompanyNameApproval.FamousMarks, """[{"mark":"恆信"}]""").ShouldFindAsync("GS-02.FamousMark", FindingSeverity.NeedsPerson);
    }

    [Fact]
    public async Task A_name_is_kept_for_six_months_and_not_for_the_items_year()
    {
        (await Sound("GS-02").ValidityAsync()).ShouldBe(ValidityTerm.OfMonths(6));
        (await Sound("GS-02").Change(CompanyNameApproval.KeptMonths, "3").ValidityAsync()).ShouldBe(ValidityTerm.OfMonths(3));
    }
}
