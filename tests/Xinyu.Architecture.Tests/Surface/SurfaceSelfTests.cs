using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EventBus;
using Xinyu.Abp.Modularity;
using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Surface;

/// <summary>The surface rules bite.</summary>
public sealed class SurfaceSelfTests
{
    [Fact]
    public void A_module_that_shows_more_or_nothing_is_named()
    {
        ModuleSurfaceRule.Violations("M", [typeof(SomeModule)]).ShouldBeEmpty();
        ModuleSurfaceRule.Violations("M", [typeof(SomeModule), typeof(Promise)]).ShouldHaveSingleItem().ShouldContain("Promise is public");
        ModuleSurfaceRule.Violations("M", []).ShouldHaveSingleItem().ShouldContain("0 public module classes");
    }

    [Fact]
    public void An_open_class_is_named() =>
        SealedRule.Violations([typeof(Open), typeof(Inherited), typeof(Heir), typeof(SomeModule), typeof(Promise)]).ShouldHaveSingleItem().ShouldContain("Open is not sealed");

    [Fact]
    public void Behaviour_entities_and_unnamed_events_in_contracts_are_named()
    {
        ContractsRule.Violations([typeof(IPromise), typeof(Promise), typeof(Names), typeof(Kind), typeof(Marker), typeof(DoneEto)]).ShouldBeEmpty();
        ContractsRule.Violations([typeof(Worker)]).ShouldHaveSingleItem().ShouldContain("Worker");
        ContractsRule.Violations([typeof(Row)]).ShouldHaveSingleItem().ShouldContain("Row is an entity");
        ContractsRule.Violations([typeof(UnnamedEto)]).ShouldHaveSingleItem().ShouldContain("UnnamedEto");
    }

    [Fact]
    public void A_web_or_database_reference_of_contracts_is_named() =>
        ContractsRule.ForeignReferences("C", ["System.Runtime", "Microsoft.AspNetCore.Http", "Microsoft.EntityFrameworkCore"]).Count().ShouldBe(2);

    [Fact]
    public void A_back_door_is_named()
    {
        ProjectFile a = new("modules/A/Xinyu.A/Xinyu.A.csproj", "Xinyu.A", [], []), b = new("modules/B/Xinyu.B/Xinyu.B.csproj", "Xinyu.B", [], []);
        AssemblyReferenceRule.Violations([a, b], a, ["System.Runtime", "Xinyu.B"]).ShouldHaveSingleItem().ShouldContain("Xinyu.A uses types of Xinyu.B");
    }

#pragma warning disable CA1034, CA1052, CA1852, CA1822 // fakes are read by reflection only
    public class SomeModule : AbpModule;

    public class Open
    {
        public int Number { get; set; }
    }

    public class Inherited;

    public sealed class Heir : Inherited;

    public interface IPromise;

    public sealed record Promise(string Text);

    public static class Names
    {
        public const string One = "one";
    }

    public enum Kind
    {
        One
    }

    public sealed class Marker;

    public sealed class Worker
    {
        public int Work() => 1;
    }

    public sealed record Row : IEntity
    {
        public object?[] GetKeys() => [];
    }

    [EventName("Done")]
    public sealed record DoneEto(int Number);

    public sealed record UnnamedEto(int Number);
#pragma warning restore CA1034, CA1052, CA1852, CA1822
}
