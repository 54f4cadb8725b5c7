using Xinyu.Approval.Forms;

namespace Xinyu.Approval.Rules.Tests.Forms;

public class FormDefinitionRulesTests
{
    static readonly FieldDefinition Text = new("a", "甲", FieldType.Text, true);
    static readonly FieldDefinition Choice = new("c", "丙", FieldType.Choice, true) { Options = ["x", "y"] };
    static readonly FieldDefinition Table = new("t", "表", FieldType.Table, true) { Columns = [new("x", "列", FieldType.Text, true)] };

    public static TheoryData<FieldDefinition, string, string> Mistakes => new()
    {
        { Text with { Id = "1 a" }, "1 a", FormDefinitionErrorCodes.BadId },
        { Text, "a", FormDefinitionErrorCodes.DuplicateId },
        { Text with { Id = "b", Label = " " }, "b", FormDefinitionErrorCodes.BadLabel },
        { Text with { Id = "b", Options = ["x"] }, "b", FormDefinitionErrorCodes.OptionsWithoutChoice },
        { Text with { Id = "b", MaxLength = 0 }, "b", FormDefinitionErrorCodes.BadMaxLength },
        { Text with { Id = "b", Columns = Table.Columns }, "b", FormDefinitionErrorCodes.ColumnsWithoutTable },
        { Text with { Id = "b", VisibleWhen = "a = " }, "b", FormDefinitionErrorCodes.BadCondition },
        { Text with { Id = "b", VisibleWhen = "z = 1" }, "b", FormDefinitionErrorCodes.UnknownName },
        { Text with { Id = "b", VisibleWhen = "b = 1" }, "b", FormDefinitionErrorCodes.UnknownName },
        { Text with { Id = "b", Type = FieldType.Number, Min = 2, Max = 1 }, "b", FormDefinitionErrorCodes.MinAboveMax },
        { Choice with { Options = [] }, "c", FormDefinitionErrorCodes.NoOptions },
        { Choice with { Options = ["x", "x"] }, "c", FormDefinitionErrorCodes.BadOptions },
        { Table with { Columns = [] }, "t", FormDefinitionErrorCodes.NoColumns },
        { Table with { Columns = [.. Table.Columns, .. Table.Columns] }, "t.x", FormDefinitionErrorCodes.DuplicateId },
        { Table with { Columns = [new("x", "列", FieldType.Table, true)] }, "t.x", FormDefinitionErrorCodes.TableInTable },
    };

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public void A_mistake_in_a_definition_is_named(FieldDefinition wrong, string field, string code)
    {
        var error = FormDefinitionRules.Check([Text, wrong]).Single();
        (error.FieldId, error.Code).ShouldBe((field, code));
    }

    [Fact]
    public void A_right_definition_has_no_errors() => FormDefinitionRules.Check(TestForm.Fields).ShouldBeEmpty();
}
