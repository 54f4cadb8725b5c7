namespace Xinyu.Approval.PlugIns;

/// <summary>The texts of Localization/PlugIns, for errors that reach a page.</summary>
internal sealed class PlugInsResource
{
}
