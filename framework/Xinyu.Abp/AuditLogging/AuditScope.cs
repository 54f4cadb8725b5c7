using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Security.Claims;

namespace Xinyu.Abp.AuditLogging;

/// <summary>Keeps one audit log for its service scope (a request, an event handler, a job) and adds what each save changed.</summary>
internal sealed class AuditScope(
    IGuidGenerator guids, IServiceProvider scope, IHttpContextAccessor http, CurrentPrincipalAccessor principals)
{
    private static readonly AsyncLocal<string?> Running = new();
    private readonly List<object> _unsaved = [];
    private string? _source;
    private AuditLog? _log;
    private bool _logStored;

    /// <summary>What runs when it is not a request: event:, job:, worker: or seed: and a name. Scopes that it opens inherit it.</summary>
    public string? Source
    {
        get => _source ?? Running.Value;
        set => Running.Value = _source = value;
    }

    public string? CorrelationId { get; set; }

    public Guid? UserId => User is { } user ? AuditedRequest.UserId(user) : null;

    /// <summary>The stored log, null while nothing was changed.</summary>
    public Guid? StoredLogId => _logStored ? _log!.Id : null;

    private ClaimsPrincipal? User => principals.Changed ?? Request?.User;

    private HttpContext? Request =>
        http.HttpContext is { } context && ReferenceEquals(context.RequestServices, scope) ? context : null;

    public void Record(XinyuDbContext db, IReadOnlyList<EntityEntry> entries, DateTime now)
    {
        var changed = entries.Where(AuditedShape.IsAudited).ToList();
        // a request is logged whatever it changed; in the background only audited entities are worth a row
        if (changed.Count == 0 && (Request is null || entries.All(e => e.Entity is AuditLog)))
            return;
        if (!_logStored)
        {
            _log ??= NewLog(now);
            Add(db, _log);
        }

        foreach (var entry in changed)
        {
            var properties = AuditedShape.ChangesOf(entry);
            if (properties.Count == 0 && entry.State == EntityState.Modified)
                continue;
            Add(db, new EntityChange(guids.Create(), _log!.Id, now)
            {
                ChangeType = TypeOf(entry.State),
                EntityId = AuditedShape.KeyOf(entry),
                EntityTypeFullName = entry.Metadata.ClrType.FullName!,
                PropertyChanges = properties
            });
        }
    }

    public void Saved()
    {
        _logStored |= _log is not null && _unsaved.Contains(_log);
        _unsaved.Clear();
    }

    /// <summary>A failed save leaves no audit behind; the next try records anew.</summary>
    public void Forget(XinyuDbContext db)
    {
        foreach (var row in _unsaved)
            db.Entry(row).State = EntityState.Detached;
        _unsaved.Clear();
    }

    private AuditLog NewLog(DateTime now)
    {
        var log = Request is { } request
            ? AuditedRequest.NewLog(guids.Create(), now, request)
            : new AuditLog(guids.Create(), now)
            {
                Url = Source,
                UserId = UserId,
                UserName = User?.FindFirst(XinyuClaimTypes.UserName)?.Value
            };
        log.CorrelationId ??= CorrelationId;
        return log;
    }

    private void Add(XinyuDbContext db, object row)
    {
        _unsaved.Add(row);
        db.Add(row);
    }

    private static EntityChangeType TypeOf(EntityState state) => state switch
    {
        EntityState.Added => EntityChangeType.Created,
        EntityState.Deleted => EntityChangeType.Deleted,
        _ => EntityChangeType.Updated
    };
}
