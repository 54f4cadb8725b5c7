namespace Xinyu.Architecture.Tests.Model;

/// <summary>The model rules bite.</summary>
public sealed class ModelSelfTests
{
    private static readonly TableFact Sound = new("Xinyu.Portal", "Draft", "ptl_Drafts",
    [
        new("Title", typeof(string), typeof(string), Length: 100), new("Form", typeof(string), typeof(string), IsText: true),
        new("Fee", typeof(decimal), typeof(decimal), Precision: 18), new("At", typeof(DateTime), typeof(DateTime), Converter: "UtcDateTimeConverter"),
        new("Day", typeof(DayOfWeek), typeof(string), Length: 64), new("Due", typeof(DateOnly), typeof(DateOnly))
    ], ["ptl_Applicants"]);

    [Fact]
    public void A_sound_table_passes()
    {
        TableOwnerRule.Violations([Sound]).ShouldBeEmpty();
        ColumnRule.Violations([Sound]).ShouldBeEmpty();
    }

    [Fact]
    public void A_table_of_another_name_and_a_key_into_another_module_are_named()
    {
        TableOwnerRule.Violations([Sound with { Table = "apv_Drafts", Principals = [] }]).ShouldHaveSingleItem().ShouldContain("ptl_ is wanted");
        TableOwnerRule.Violations([Sound with { Principals = ["apv_Cases"] }]).ShouldHaveSingleItem().ShouldContain("crosses modules");
        TableOwnerRule.Violations([Sound with { Assembly = "Xinyu.New" }]).ShouldHaveSingleItem().ShouldContain("no table prefix");
    }

    public static TheoryData<string> WrongColumns => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(WrongColumns))]
    public void A_column_that_differs_between_databases_is_named(string wrong) =>
        ColumnRule.Violations([Sound with { Columns = [Wrong[wrong]] }]).ShouldHaveSingleItem().ShouldContain(wrong);

    private static readonly Dictionary<string, ColumnFact> Wrong = new()
    {
        ["no length"] = new("A", typeof(string), typeof(string)),
        ["unbounded text at once"] = new("A", typeof(string), typeof(string), Length: 1, IsText: true),
        ["in an index"] = new("A", typeof(string), typeof(string), IsText: true, IsIndexed: true),
        ["no precision"] = new("A", typeof(decimal), typeof(decimal)),
        ["say it is UTC"] = new("A", typeof(DateTime), typeof(DateTime)),
        ["disagree about offsets"] = new("A", typeof(DateTimeOffset), typeof(DateTimeOffset)),
        ["stored as a number"] = new("A", typeof(DayOfWeek), typeof(int)),
        ["a rounded number"] = new("A", typeof(double), typeof(double))
    };
}
