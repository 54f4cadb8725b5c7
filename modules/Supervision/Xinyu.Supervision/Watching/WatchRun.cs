using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Supervision.Watching;

/// <summary>One row: when the watcher last ran and when an event last arrived. A watcher that has fallen silent is itself an alarm.</summary>
internal sealed class WatchRun : Entity<int>
{
    public const int OnlyId = 1;

    private WatchRun() { }

    public WatchRun(DateTime at)
        : base(OnlyId) => LastRunAt = at;

    public DateTime LastRunAt { get; private set; }
    public int LastChecked { get; private set; }
    public DateTime? LastWorkAt { get; private set; }

    public void Ran(DateTime at, int looked)
    {
        (LastRunAt, LastChecked) = (at, looked);
        if (looked > 0) LastWorkAt = at;
    }
}
