using Xinyu.Abp.Fakes;

namespace Xinyu.Architecture.Tests.AbpContract;

/// <summary>The contract test bites: each fake breaks the contract in one way and is named for it.</summary>
public sealed class ContractSelfTests
{
    private static readonly Contract Abp = new("""
        Volo.Abp.Fakes.Kept	[type] public class : KeptBase
        Volo.Abp.Fakes.Kept	public Kept(string name, int? count = null)
        Volo.Abp.Fakes.Kept	public virtual Task<List<string>> GetAsync<T>(IDictionary<string, T?> values, params Guid[] ids) where T : class
        Volo.Abp.Fakes.Kept	public string? Name { get; protected set; }
        Volo.Abp.Fakes.KeptBase	[type] public abstract class [Serializable]
        Volo.Abp.Fakes.KeptBase	[Obsolete] public int? Count { get; set; }
        Volo.Abp.Fakes.Extended	[type] public class
        Volo.Abp.Fakes.Extended	public string Name { get; set; }
        Volo.Abp.Fakes.Retyped	public string Name { get; set; }
        Volo.Abp.Fakes.Renamed	public void Set(string text)
        Volo.Abp.Fakes.Settable	public string Name { get; }
        Volo.Abp.Fakes.Mandatory	public void Set(string name, int count = 1)
        Volo.Abp.Fakes.IKind	[type] public class
        Volo.Abp.Fakes.Colour	[type] public enum
        Volo.Abp.Fakes.Colour	Red = 0
        Volo.Abp.Fakes.Colour	Green
        """.Split('\n'));

    [Fact]
    public void What_ABP_has_passes() => Abp.Violations(typeof(Kept)).ShouldBeEmpty();

    [Theory]
    [InlineData(typeof(Extended), "int Extra()")]
    [InlineData(typeof(Retyped), "property int Name")]
    [InlineData(typeof(Renamed), "void Set(string value)")]
    [InlineData(typeof(Settable), "property string Name { get; set; }")]
    [InlineData(typeof(Mandatory), "void Set(string name, int count)")]
    [InlineData(typeof(IKind), "is a interface, in ABP a class")]
    [InlineData(typeof(Colour), "value Blue")]
    public void What_ABP_does_not_have_is_named(Type type, string violation) =>
        Abp.Violations(type).ShouldHaveSingleItem().ShouldContain(violation);

    [Fact]
    public void A_type_that_ABP_does_not_have_must_be_listed_and_a_dead_entry_is_found()
    {
        var list = new Extensions(["Xinyu.Abp.Fakes.Gone", "Xinyu.Abp.Fakes.Kept # ABP has it", "Xinyu.Architecture.Tests.*"]);
        list.Lists(typeof(Extended)).ShouldBeFalse();
        list.Lists(typeof(ContractSelfTests)).ShouldBeTrue();
        list.Stale([typeof(Kept), typeof(ContractSelfTests)], Abp).ShouldBe(["Xinyu.Abp.Fakes.Gone", "Xinyu.Abp.Fakes.Kept"], ignoreOrder: true);
    }
}
