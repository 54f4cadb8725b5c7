namespace Xinyu.Plugins.Testing.Catalogue;

public sealed class CatalogueTier
{
    public string Code { get; set; } = "";
}
