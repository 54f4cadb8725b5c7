namespace Xinyu.Approval.Deadlines;

/// <summary>The part of an item version that the legal clock needs.</summary>
/// <param name="StatutoryDays">法定时限 (T5), in <paramref name="StatutoryDayKind"/>.</param>
/// <param name="PromisedDays">承诺时限, always working days.</param>
/// <param name="RunsFrom">What both limits run from.</param>
/// <param name="Tiers">Limits that depend on the case; a recorded event fixes one by its code.</param>
/// <param name="Licensing">
/// False for internal items (内部管理事项): they are no licences, so nothing is deemed accepted and nothing is extended;
/// their limits are policy.
/// </param>
/// <param name="MaxExtensionDays">The legal maximum of an extension; null = art. 42(1), see <see cref="LegalLimits"/>.</param>
/// <param name="Inspects">The item knows an inspection, test or quarantine: staff are sent within five days of acceptance (T12, art. 55).</param>
/// <param name="Joint">联办件: the item keeps its own limits all the same, and the explanation says so (reading 10).</param>
public sealed record ItemTerms(
    int StatutoryDays,
    DayKind StatutoryDayKind,
    int PromisedDays,
    ClockStart RunsFrom = ClockStart.Acceptance,
    IReadOnlyList<TimeTier>? Tiers = null,
    bool Licensing = true,
    int? MaxExtensionDays = null,
    bool Joint = false,
    bool Inspects = false)
{
    /// <summary>A bundle of items handled together (arts. 26, 42(2)): 45 and 15 working days; its items keep their own limits (reading 10).</summary>
    public static ItemTerms JointBundle(int promisedDays) => new(
        LegalLimits.JointDecisionDays, DayKind.Working, promisedDays, MaxExtensionDays: LegalLimits.JointExtensionDays);

    /// <summary>
    /// The lower level's examination before the higher one decides (T7, art. 43): 20 working days from its own acceptance;
    /// only a law lengthens them, never art. 42.
    /// </summary>
    /// <param name="lengthenedByLaw">What a law adds at most.</param>
    public static ItemTerms LowerLevel(int promisedDays, int lengthenedByLaw = 0) => new(
        LegalLimits.LowerLevelDays, DayKind.Working, promisedDays, MaxExtensionDays: lengthenedByLaw);

    /// <summary>The most days an extension adds; 0 when the item knows none.</summary>
    public int LongestExtension() => Licensing ? MaxExtensionDays ?? LegalLimits.ExtensionDays : 0;

    internal TimeTier? TierOf(string? code) => Tiers?.FirstOrDefault(tier => tier.Code == code);
}

/// <param name="Code">Unique within the item, such as 报告书.</param>
public sealed record TimeTier(string Code, int StatutoryDays, DayKind StatutoryDayKind, int PromisedDays);
