namespace Xinyu.Abp.Threading;

/// <summary>Says how often a periodic worker runs; the scheduler keeps the time.</summary>
public class AbpAsyncTimer
{
    /// <summary>Milliseconds between two runs.</summary>
    public int Period { get; set; } = 60_000;

    /// <summary>Whether the first run comes at the start instead of one period after it.</summary>
    public bool RunOnStart { get; set; }
}
