#pragma warning disable CA1822 // fakes are read by reflection only

namespace Xinyu.Abp.Fakes;

public class Kept
{
    public Kept(string name, int? count = null)
    {
        Name = name;
        Count = count;
    }

    public string? Name { get; }

    public int? Count { get; set; }

    public Task<List<string>> GetAsync<T>(IDictionary<string, T?> values, params Guid[] ids)
        where T : class => Task.FromResult(values.Keys.Take(ids.Length).ToList());

    public override string ToString() => $"{Name} {Count}";
}

public class Extended
{
    public string Name { get; set; } = "";

    public int Extra() => Name.Length;
}

public class Retyped
{
    public int Name { get; set; }
}

public class Renamed
{
    public void Set(string value) => _ = value;
}

public class Settable
{
    public string Name { get; set; } = "";
}

public class Mandatory
{
    public void Set(string name, int count) => _ = name + count;
}

public interface IKind;

public enum Colour
{
    Red,
    Blue
}
