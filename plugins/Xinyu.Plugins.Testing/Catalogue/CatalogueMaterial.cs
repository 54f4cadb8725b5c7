namespace Xinyu.Plugins.Testing.Catalogue;

public sealed class CatalogueMaterial
{
    public string Name { get; set; } = "";

    public bool Required { get; set; }

    /// <summary>Who issues it; an item code names another department's result.</summary>
    public string IssuedBy { get; set; } = "";
}
