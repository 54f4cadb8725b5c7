using System.Globalization;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Events;
using Xinyu.Supervision.Cards;

namespace Xinyu.Supervision.Rules;

/// <summary>The rules about acts, pure: what one event, after those before it, shows to be wrong.</summary>
internal static class EventRules
{
    /// <param name="before">State after the event before; null for the first event.</param>
    /// <param name="supplements">Supplement notices before this event.</param>
    /// <param name="feeIsCharged">Whether the item has a fee; null when the event is about none.</param>
    public static IEnumerable<RuleFinding> Of(CaseProgressedEto progressed, CaseState? before, int supplements, bool? feeIsCharged)
    {
        var reason = progressed.Arguments.GetValueOrDefault("reason");
        if (progressed.Kind is CaseEventKind.Refused or CaseEventKind.NotCompetent or CaseEventKind.NotNeeded && string.IsNullOrWhiteSpace(reason))
            yield return Found(RuleCodes.RefusalWithoutReasons, progressed);
        if (progressed.Kind == CaseEventKind.SupplementRequested && supplements > 0)
            yield return Found(RuleCodes.SecondSupplement, progressed);
        if (progressed.Kind == CaseEventKind.DeemedRenewed)
            yield return Found(RuleCodes.Renewal, progressed, ("licence", progressed.Arguments.GetValueOrDefault("licence", "")), ("expiry", progressed.Arguments.GetValueOrDefault("expiry", "")));
        if (!progressed.ActorHoldsPost)
            yield return Found(RuleCodes.ActorWithoutPost, progressed);
        if (StepOrder.IsBroken(before, progressed.Kind))
            yield return Found(RuleCodes.StepOrder, progressed, ("before", before?.ToString() ?? ""));
        if (progressed.Kind == CaseEventKind.FeeNotified && feeIsCharged == false)
            yield return Found(RuleCodes.Fee, progressed, ("fee", progressed.Arguments.GetValueOrDefault("fee", "")), ("amount", progressed.Arguments.GetValueOrDefault("amount", "")));
    }

    private static RuleFinding Found(string rule, CaseProgressedEto progressed, params ReadOnlySpan<(string Key, string Value)> more)
    {
        var evidence = new Dictionary<string, string>
        {
            ["seq"] = progressed.Seq.ToString(CultureInfo.InvariantCulture),
            ["kind"] = progressed.Kind.ToString(),
            ["post"] = progressed.ActorPostName ?? progressed.ActorPost ?? "",
        };
        foreach (var (key, value) in more) evidence[key] = value;
        return new(rule, $"event-{progressed.Seq}", CardLevel.Red, progressed.OccurredAt, evidence);
    }
}
