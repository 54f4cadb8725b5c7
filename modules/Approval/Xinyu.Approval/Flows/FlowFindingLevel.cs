namespace Xinyu.Approval.Flows;

internal enum FlowFindingLevel
{
    /// <summary>The definition cannot be published.</summary>
    Error,

    /// <summary>The file says something that is kept with it and exported again, but that the engine does not act on.</summary>
    Note,
}
