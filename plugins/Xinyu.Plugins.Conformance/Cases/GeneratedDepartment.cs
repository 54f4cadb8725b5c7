using Xinyu.Plugins.Department;

namespace Xinyu.Plugins.Conformance.Cases;

/// <summary>Past cases and licences of the department's items, the same for the same seed however often it is asked. Another department's stay hidden.</summary>
internal sealed class GeneratedDepartment(string asking, Vocabulary vocabulary, int seed, DateOnly today) : IDepartmentLookup
{
    private const int Most = 4;
    private const string Known = "91360500MA35ABCD14";

    public Task<IReadOnlyList<PastCase>> CasesAsync(CaseQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Task.FromResult<IReadOnlyList<PastCase>>([.. Cases(query.ItemCode)
            .Where(c => c.CaseNumber != query.ExceptCaseNumber)
            .Where(c => query.Outcome is null || c.Outcome == query.Outcome)
            .Where(c => query.ApplicantIdentifier is null || c.ApplicantIdentifier == query.ApplicantIdentifier)
            .Where(c => query.DecidedFrom is null || c.DecidedOn >= query.DecidedFrom)
            .OrderByDescending(c => c.ReceivedOn).Take(query.MaxCount)]);
    }

    public Task<IReadOnlyList<LicenceSnapshot>> LicencesAsync(LicenceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Task.FromResult<IReadOnlyList<LicenceSnapshot>>([.. Licences(query.ItemCode)
            .Where(l => query.Number is null || l.Number == query.Number)
            .Where(l => query.HolderIdentifier is null || l.HolderIdentifier == query.HolderIdentifier)
            .Where(l => query.ValidOn is not { } day || (l.IssuedOn <= day && (l.ValidUntil ?? day) >= day && (l.EndedOn is null || l.EndedOn > day)))
            .Take(query.MaxCount)]);
    }

    private IEnumerable<PastCase> Cases(string item)
    {
        if (!Own(item))
            yield break;
        var chance = new Random(unchecked(seed + item[^1]));
        var count = chance.Next(Most);
        for (var n = 0; n < count; n++)
        {
            var outcome = (PastCaseOutcome)chance.Next(4);
            var received = today.AddDays(-chance.Next(1, 900));
            yield return new($"{item}-2025-{n:00000}", item, outcome, received,
                outcome is PastCaseOutcome.Granted or PastCaseOutcome.Refused ? received.AddDays(chance.Next(0, 30)) : null,
                chance.Next(2) == 0 ? Known : "360502198001010011", PastForm.Of(item, vocabulary, chance, today));
        }
    }

    private IEnumerable<LicenceSnapshot> Licences(string item)
    {
        if (!Own(item))
            yield break;
        var chance = new Random(unchecked(seed - item[^1]));
        var count = chance.Next(Most);
        for (var n = 0; n < count; n++)
        {
            yield return new($"{item}-{n}", item, chance.Next(2) == 0 ? Known : "360502198001010011", today.AddDays(-chance.Next(1, 1500)),
                chance.Next(3) == 0 ? null : today.AddDays(chance.Next(-200, 900)), chance.Next(5) == 0 ? today.AddDays(-1) : null,
                PastForm.Of(item, vocabulary, chance, today));
        }
    }

    private bool Own(string item) => item.Split('-')[0] == asking.Split('-')[0];
}
