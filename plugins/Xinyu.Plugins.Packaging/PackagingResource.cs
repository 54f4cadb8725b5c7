namespace Xinyu.Plugins.Packaging;

/// <summary>Marks where the sentences of Localization/Packaging are, for whoever shows a refusal.</summary>
public sealed class PackagingResource
{
}
