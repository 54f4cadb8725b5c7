namespace Xinyu.Supervision.Rules;

/// <summary>A number of the rules that may be set, with its bounds and what it does to the settings.</summary>
internal sealed record RuleParameterDefinition(string Key, int Least, int Most, Func<RuleSettings, int> Read, Func<RuleSettings, int, RuleSettings> With)
{
    public static readonly IReadOnlyList<RuleParameterDefinition> All =
    [
        new("warning-days", 0, 10, s => s.WarningDays, (s, v) => s with { WarningDays = v }),
        new("short-promise-warning-days", 0, 5, s => s.ShortPromiseWarningDays, (s, v) => s with { ShortPromiseWarningDays = v }),
        new("short-promise-days", 0, 20, s => s.ShortPromiseDays, (s, v) => s with { ShortPromiseDays = v }),
        new("procedure-red-days", 1, 20, s => s.ProcedureRedDays, (s, v) => s with { ProcedureRedDays = v }),
        new("step-share-times", 1, 5, s => s.StepShareTimes, (s, v) => s with { StepShareTimes = v }),
        new("silence-minutes", 1, 1440, s => s.SilenceMinutes, (s, v) => s with { SilenceMinutes = v }),
        new("reply-days", 1, 20, s => s.ReplyDays, (s, v) => s with { ReplyDays = v }),
    ];

    public int Default => Read(RuleSettings.Default);
}
