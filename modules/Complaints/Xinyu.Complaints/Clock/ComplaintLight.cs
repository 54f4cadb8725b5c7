namespace Xinyu.Complaints.Clock;

/// <summary>The worst first: lists sort by the number.</summary>
internal enum ComplaintLight
{
    Red,
    Yellow,
    Warning,
    Normal,
    Done,
}
