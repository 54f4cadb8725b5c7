using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Reminders;

/// <summary>That a licence's plug-in is still to be asked for reminders, or has been. Has the licence's id.</summary>
internal sealed class ReminderPlan : Entity<Guid>, IHasEntityVersion
{
    public const int MostTries = 8;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(10);

    private ReminderPlan() { }

    public ReminderPlan(Guid licenceId, string plugInVersion, DateTime now)
        : base(licenceId) => (PlugInVersion, AskAt) = (plugInVersion, now);

    public string PlugInVersion { get; private set; } = "";

    /// <summary>When to ask next (UTC); null once it has answered, or is given up.</summary>
    public DateTime? AskAt { get; private set; }

    public int Tries { get; private set; }

    public int EntityVersion { get; private set; }

    public void Close() => AskAt = null;

    /// <returns>False when it was the last try.</returns>
    public bool TryLater(DateTime now)
    {
        var pause = FirstPause * Math.Pow(2, Tries++);
        AskAt = Tries < MostTries ? now + pause : null;
        return AskAt is not null;
    }
}
