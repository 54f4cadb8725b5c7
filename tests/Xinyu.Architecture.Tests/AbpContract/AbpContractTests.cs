using Xinyu.Abp;

namespace Xinyu.Architecture.Tests.AbpContract;

/// <summary>What bears an ABP name is ABP's: otherwise its documentation would lie and moving to the packages would break.</summary>
public sealed class AbpContractTests
{
    private static readonly Contract Abp = new(Lines("abp-contract.tsv"));
    private static readonly Extensions Ours = new(Lines("abp-extensions.txt"));

    private static readonly IReadOnlyCollection<Type> PublicTypes =
    [
        .. typeof(AbpException).Assembly.GetExportedTypes(),
        .. typeof(XinyuAbpModule).Assembly.GetExportedTypes().Where(t => t.Namespace?.StartsWith("AspNetCoreGenerated", StringComparison.Ordinal) != true)
    ];

    [Fact]
    public void A_type_with_an_ABP_name_offers_nothing_that_ABP_does_not() =>
        PublicTypes.Where(Abp.Knows).SelectMany(Abp.Violations).ShouldBeEmpty();

    [Fact]
    public void Every_other_public_type_is_listed_as_an_extension() =>
        PublicTypes.Where(t => !Abp.Knows(t) && !Ours.Lists(t)).Select(t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void The_list_of_extensions_has_no_dead_entry() => Ours.Stale(PublicTypes, Abp).ShouldBeEmpty();

    [Fact]
    public void The_comparison_is_about_many_types() => PublicTypes.Count(Abp.Knows).ShouldBeGreaterThan(80);

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));
}
