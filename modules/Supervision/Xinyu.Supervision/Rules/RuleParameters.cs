using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Rules;

/// <summary>Reads and sets the rules' numbers. A new number looks at every running case again.</summary>
internal sealed class RuleParameters(XinyuDbContext db, IGuidGenerator guids, IClock clock, ICurrentUser user)
{
    private RuleSettings? _read;

    public async Task<RuleSettings> GetAsync(CancellationToken cancellationToken = default)
    {
        if (_read is not null) return _read;
        var newest = (await db.Set<RuleParameter>().AsNoTracking().ToListAsync(cancellationToken))
            .GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Number)!.Value);
        return _read = RuleParameterDefinition.All.Aggregate(
            RuleSettings.Default, (settings, d) => newest.TryGetValue(d.Key, out var value) ? d.With(settings, value) : settings);
    }

    public async Task<IReadOnlyList<RuleParameterView>> ListAsync(CancellationToken cancellationToken = default)
    {
        var stored = (await db.Set<RuleParameter>().AsNoTracking().ToListAsync(cancellationToken)).ToLookup(p => p.Key);
        return [.. RuleParameterDefinition.All.Select(d =>
        {
            var newest = stored[d.Key].MaxBy(p => p.Number);
            return new RuleParameterView(d.Key, newest?.Value ?? d.Default, d.Default, d.Least, d.Most, newest?.Number ?? 0, newest?.SetAt, newest?.SetBy, newest?.Reason);
        })];
    }

    public async Task SetAsync(SetRuleParameter input, CancellationToken cancellationToken = default)
    {
        var definition = RuleParameterDefinition.All.FirstOrDefault(d => d.Key == input.Key)
            ?? throw new BusinessException(SupervisionErrors.UnknownParameter).WithData("key", input.Key);
        if (input.Value < definition.Least || input.Value > definition.Most)
            throw new BusinessException(SupervisionErrors.ParameterRange).WithData("least", definition.Least).WithData("most", definition.Most);
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException(SupervisionErrors.ReasonRequired);
        var number = await db.Set<RuleParameter>().Where(p => p.Key == input.Key).MaxAsync(p => (int?)p.Number, cancellationToken) ?? 0;
        db.Set<RuleParameter>().Add(new RuleParameter(guids.Create(), input.Key, number + 1, input.Value, input.Reason.Trim(), user.UserName, clock.Now));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await Watch.RecheckAllAsync(db, clock.Now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        _read = null;
    }
}

internal sealed record SetRuleParameter(string Key, int Value, string Reason);

/// <param name="Version">0 while the default holds.</param>
internal sealed record RuleParameterView(string Key, int Value, int Default, int Least, int Most, int Version, DateTime? SetAt, string? SetBy, string? Reason);
