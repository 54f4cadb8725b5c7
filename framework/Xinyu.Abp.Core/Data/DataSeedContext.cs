namespace Xinyu.Abp.Data;

public class DataSeedContext
{
    public object? this[string name]
    {
        get => Properties.GetValueOrDefault(name);
        set => Properties[name] = value;
    }

    public Dictionary<string, object?> Properties { get; } = [];

    public virtual DataSeedContext WithProperty(string key, object? value)
    {
        Properties[key] = value;
        return this;
    }
}
