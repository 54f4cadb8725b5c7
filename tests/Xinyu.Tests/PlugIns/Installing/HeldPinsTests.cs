using Xinyu.Approval.PlugIns;

namespace Xinyu.Tests.PlugIns.Installing;

/// <summary>A version that a unit of work pins its case to stays until that is over, whoever else lets go of it.</summary>
public sealed class HeldPinsTests : IDisposable
{
    private readonly PlugInFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_can_be_removed_when_the_last_of_them_is_over()
    {
        var registry = new PlugInBench(_folder.Add().Root).Registry;
        var plugIn = registry.All.ShouldHaveSingleItem();
        var (one, other) = (new HeldPins(registry), new HeldPins(registry));
        new[] { one.For("ZZ-01"), one.For("ZZ-01"), other.For("ZZ-01") }.ShouldAllBe(pin => pin == "fixture@1.0.0");

        registry.TryRemove(plugIn).ShouldBeFalse();
        one.Dispose();
        one.Dispose();
        registry.TryRemove(plugIn).ShouldBeFalse();
        registry.All.ShouldBe([plugIn]);
        other.Dispose();
        registry.TryRemove(plugIn).ShouldBeTrue();
        registry.All.ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_of_work_keeps_its_version_when_a_newer_one_arrives()
    {
        var registry = new PlugInBench(_folder.Add().Root).Registry;
        using var pins = new HeldPins(registry);
        pins.For("ZZ-01").ShouldBe("fixture@1.0.0");
        registry.Add(registry.Prepare(Path.Combine(_folder.Add(version: "1.1.0").Root, "fixture", "1.1.0")));
        pins.For("ZZ-01").ShouldBe("fixture@1.0.0");
        using var later = new HeldPins(registry);
        later.For("ZZ-01").ShouldBe("fixture@1.1.0");
    }

    [Fact]
    public void An_item_without_a_plug_in_holds_none()
    {
        using var pins = new HeldPins(new PlugInBench(_folder.Root).Registry);
        pins.For("ZZ-01").ShouldBeNull();
    }
}
