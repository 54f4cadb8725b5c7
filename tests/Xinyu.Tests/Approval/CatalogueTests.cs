using Xinyu.Approval.Items;

namespace Xinyu.Tests.Approval;

public class CatalogueTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Find(), "etc", "catalogue");

    [Fact]
    public void The_shipped_catalogue_has_the_counts_that_the_policy_document_fixes()
    {
        var read = CatalogueFiles.ReadFolder(Folder);
        var items = read.SelectMany(r => r.Items).ToList();
        read.Count.ShouldBe(47);
        read.Count(r => r.Department.Batch == 1).ShouldBe(20);
        items.Count.ShouldBe(248);
        items.Count(i => i is { Kind: ItemKind.Permit, Phase: RolloutPhase.Pilot }).ShouldBe(10);
        items.Count(i => i is { Kind: ItemKind.Permit, Phase: RolloutPhase.First }).ShouldBe(80);
        items.Count(i => i is { Kind: ItemKind.Internal, Phase: RolloutPhase.First }).ShouldBe(20);
        items.Count(i => i is { Kind: ItemKind.Permit, Phase: RolloutPhase.Second }).ShouldBe(101);
        items.Count(i => i is { Kind: ItemKind.Internal, Phase: RolloutPhase.Second }).ShouldBe(37);
    }

    [Fact]
    public void Hb_01_is_read_with_tiers_procedures_and_form()
    {
        var item = CatalogueFiles.ReadFolder(Folder).SelectMany(r => r.Items).Single(i => i.Code == "HB-01");
        item.TimeTiers.Select(t => (t.Code, t.StatutoryDays, t.PromisedDays)).ShouldBe([("报告书", 60, 30), ("报告表", 30, 15), ("登记表", 15, 5)]);
        item.SpecialProcedures.Select(p => (p.Ground, p.StopsClock)).ShouldBe([("专家评审", true), ("none", false)]);
        item.Fields.Count.ShouldBe(14);
        item.Predecessors.ShouldBe(["FG-01"]);
        item.DepartmentLogic.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("kind: permit", "kind: licence", "kind")]
    [InlineData("statutoryDays: 60", "statutoryDays: soon", "statutoryDays")]
    [InlineData("predecessors: [FG-01]", "predecessors: FG-01", "predecessors")]
    [InlineData("type: address, required: true", "type: place, required: true", "fields[12].type")]
    [InlineData("flow: expert-review", "flow: fast", "flow")]
    public void A_fault_is_named_by_file_item_and_field(string right, string wrong, string field)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "17-hb.yaml"));
        var problems = new List<CatalogueProblem>();
        var at = text.IndexOf(right, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        CatalogueReader.Read("17-hb.yaml", new StringReader(text[..at] + wrong + text[(at + right.Length)..]), problems);
        var problem = problems.ShouldHaveSingleItem();
        (problem.File, problem.Item, problem.Field).ShouldBe(("17-hb.yaml", "HB-01", field));
    }

    [Fact]
    public void A_file_that_is_no_yaml_names_the_line()
    {
        var problems = new List<CatalogueProblem>();
        CatalogueReader.Read("17-hb.yaml", new StringReader("department:\n  code: [unclosed\nitems: {"), problems);
        problems.ShouldHaveSingleItem().Message.ShouldContain("YAML");
    }
}
