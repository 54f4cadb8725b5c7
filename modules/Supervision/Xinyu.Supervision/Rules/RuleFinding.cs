using Xinyu.Supervision.Cards;

namespace Xinyu.Supervision.Rules;

/// <summary>What a rule found in a case. The same (rule, episode) found again is the same wrong.</summary>
/// <param name="Since">When it became a wrong in law, not when it was noticed (UTC).</param>
/// <param name="Evidence">Arguments of the sentence, as text.</param>
internal sealed record RuleFinding(
    string Rule, string Episode, CardLevel Level, DateTime Since, IReadOnlyDictionary<string, string> Evidence);
