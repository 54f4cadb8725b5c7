using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AuditLogging;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Calendar;

namespace Xinyu.SystemAdmin.Audit;

/// <summary>The audit log, to be read only: nothing here or elsewhere changes it.</summary>
internal sealed class AuditReader(XinyuDbContext db)
{
    public async Task<PagedResultDto<AuditLine>> ListAsync(AuditQuery query, PagedResultRequestDto page, CancellationToken cancellationToken)
    {
        var logs = await Apply(query).OrderByDescending(l => l.ExecutionTime).ThenByDescending(l => l.Id).ToPagedResultAsync(page, cancellationToken);
        var ids = logs.Items.Select(l => l.Id).ToList();
        var changes = (await db.Set<EntityChange>().AsNoTracking().Where(c => ids.Contains(c.AuditLogId)).OrderBy(c => c.ChangeTime).ThenBy(c => c.Id)
            .Select(c => new { c.AuditLogId, c.EntityTypeFullName }).ToListAsync(cancellationToken)).ToLookup(c => c.AuditLogId, c => c.EntityTypeFullName);
        return new(logs.TotalCount, [.. logs.Items.Select(l => AuditLine.Of(l, [.. changes[l.Id].Distinct()], changes[l.Id].Count()))]);
    }

    public async Task<AuditEntry> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var log = await db.Set<AuditLog>().AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(AuditLog), id);
        var changes = await db.Set<EntityChange>().AsNoTracking().Where(c => c.AuditLogId == id).OrderBy(c => c.ChangeTime).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        return new(
            AuditLine.Of(log, [.. changes.Select(c => c.EntityTypeFullName).Distinct()], changes.Count), log.BrowserInfo, log.CorrelationId, log.ExecutionDuration,
            [.. changes.Select(c => new AuditedChange(
                c.EntityTypeFullName, c.EntityId, c.ChangeType, c.ChangeTime,
                [.. c.PropertyChanges.Select(p => new AuditedProperty(p.PropertyName, p.OriginalValue, p.NewValue))]))]);
    }

    /// <summary>What the audit may name: every mapped entity, so that the filter offers no unknown word.</summary>
    public IReadOnlyList<string> EntityTypes() =>
        [.. db.Model.GetEntityTypes().Select(t => t.ClrType.FullName!).Where(n => n.StartsWith("Xinyu.", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    private IQueryable<AuditLog> Apply(AuditQuery query)
    {
        var logs = db.Set<AuditLog>().AsNoTracking();
        if (query.User?.Trim() is { Length: > 0 } user) logs = logs.Where(l => l.UserName == user);
        if (query.From is { } from) logs = logs.Where(l => l.ExecutionTime >= LegalDay.Start(from));
        if (query.To is { } to && to < DateOnly.MaxValue) logs = logs.Where(l => l.ExecutionTime < LegalDay.Start(to.AddDays(1)));
        if (query.Url?.Trim() is { Length: > 0 } url) logs = logs.Where(l => l.Url != null && l.Url.Contains(url));
        if (AuditArea.PrefixesOf(query.Area) is { } prefixes)
        {
            var (page, api) = prefixes;
            logs = logs.Where(l => l.Url != null && (l.Url.StartsWith(page) || l.Url.StartsWith(api)));
        }
        if (query.Entity?.Trim() is { Length: > 0 } type) logs = logs.Where(l => db.Set<EntityChange>().Any(c => c.AuditLogId == l.Id && c.EntityTypeFullName == type));
        if (query.EntityId?.Trim() is { Length: > 0 } key) logs = logs.Where(l => db.Set<EntityChange>().Any(c => c.AuditLogId == l.Id && c.EntityId == key));
        return logs;
    }
}

/// <param name="User">The account's name.</param>
/// <param name="Area">One of <see cref="AuditArea.All"/>.</param>
/// <param name="Entity">Full name of the entity's type.</param>
internal sealed record AuditQuery(
    string? User = null, DateOnly? From = null, DateOnly? To = null, string? Area = null, string? Url = null, string? Entity = null, string? EntityId = null);

internal sealed record AuditLine(
    Guid Id, DateTime At, string? UserName, string? Method, string? Url, int? Status, string? Address, IReadOnlyList<string> Entities, int Changes)
{
    public static AuditLine Of(AuditLog l, IReadOnlyList<string> entities, int changes) =>
        new(l.Id, l.ExecutionTime, l.UserName, l.HttpMethod, l.Url, l.HttpStatusCode, l.ClientIpAddress, entities, changes);
}

internal sealed record AuditEntry(AuditLine Line, string? Browser, string? CorrelationId, int Milliseconds, IReadOnlyList<AuditedChange> Changes);

internal sealed record AuditedChange(string Entity, string EntityId, EntityChangeType Kind, DateTime At, IReadOnlyList<AuditedProperty> Properties);

/// <summary>Personal and secret values are *** on both sides: the audit never had them.</summary>
internal sealed record AuditedProperty(string Name, string? Before, string? After);
