namespace Xinyu.Plugins.Testing.Catalogue;

public sealed class CatalogueFee
{
    public bool Charged { get; set; }
}
