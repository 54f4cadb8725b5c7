namespace Xinyu.Supervision.Watching;

/// <summary>Deadline light of a case, by legal risk: the worst first, so that its number sorts.</summary>
internal enum WatchLight
{
    Red,
    Yellow,
    Warning,
    Normal,
    Stopped,
    Done,
}
