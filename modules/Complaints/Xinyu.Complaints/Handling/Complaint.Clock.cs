using Xinyu.Complaints.Clock;

namespace Xinyu.Complaints.Handling;

/// <summary>The complaint's own clock: what it is pinned to, and the last reading for lists and lights.</summary>
internal sealed partial class Complaint
{
    /// <summary>When the answering clock of this level began: acceptance or reopening.</summary>
    public DateTime? RunsFrom { get; private set; }

    /// <summary>Pinned, so that a changed setting moves no running limit.</summary>
    public int? AnswerDays { get; private set; }

    public ComplaintLight Light { get; private set; } = ComplaintLight.Normal;

    /// <summary>The light as a number, the worst first.</summary>
    public int Risk { get; private set; } = (int)ComplaintLight.Normal;

    public DateOnly? Due { get; private set; }

    /// <summary>When the watcher has to look again (UTC); null when nothing changes by itself.</summary>
    public DateTime? NextCheckAt { get; private set; }

    public DateTime? CheckedAt { get; private set; }

    public ClockFacts ClockFacts() => new(State, FiledAt, RunsFrom, AnswerDays);

    public void Read(ClockReading reading, DateTime now)
    {
        (Light, Risk, Due) = (reading.Light, (int)reading.Light, reading.Due);
        (NextCheckAt, CheckedAt) = (reading.NextCheckAt, now);
    }

    private void Run(DateTime from, int answerDays) => (RunsFrom, AnswerDays) = (from, answerDays);
}
