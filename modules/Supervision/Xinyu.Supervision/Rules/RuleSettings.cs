using Xinyu.Approval.Deadlines;

namespace Xinyu.Supervision.Rules;

/// <summary>The rules' numbers (DOMAIN: defaults, all of them parameters).</summary>
internal sealed record RuleSettings
{
    public static readonly RuleSettings Default = new();

    public int WarningDays { get; init; } = 2;
    public int ShortPromiseWarningDays { get; init; } = 1;
    public int ShortPromiseDays { get; init; } = 5;

    /// <summary>Working days after the stated time of a special procedure at which its yellow card turns red.</summary>
    public int ProcedureRedDays { get; init; } = 1;

    /// <summary>A step has its share of the limit; passing it so many times is a yellow card.</summary>
    public int StepShareTimes { get; init; } = 2;

    /// <summary>Minutes without a run of the watcher after which its silence is an alarm.</summary>
    public int SilenceMinutes { get; init; } = 10;

    /// <summary>Working days a department has to answer an urging, unless the supervisor says otherwise.</summary>
    public int ReplyDays { get; init; } = 3;

    public DeadlineReadings Readings => DeadlineReadings.Default with
    {
        WarningDays = WarningDays, ShortPromiseWarningDays = ShortPromiseWarningDays, ShortPromiseDays = ShortPromiseDays,
    };
}
