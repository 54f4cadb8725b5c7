using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Abp.AuditLogging;

/// <summary>One request, event, job or worker run that changed something: who, when, from where, with what outcome.</summary>
[DisableAuditing]
public class AuditLog : AggregateRoot<Guid>
{
    protected AuditLog()
    {
    }

    internal AuditLog(Guid id, DateTime executionTime) : base(id) => ExecutionTime = executionTime;

    public virtual Guid? UserId { get; protected internal set; }

    public virtual string? UserName { get; protected internal set; }

    public virtual DateTime ExecutionTime { get; protected set; }

    /// <summary>Milliseconds. Written shortly after the request has ended; 0 while it runs.</summary>
    public virtual int ExecutionDuration { get; protected internal set; }

    public virtual string? ClientIpAddress { get; protected internal set; }

    public virtual string? BrowserInfo { get; protected internal set; }

    public virtual string? CorrelationId { get; protected internal set; }

    /// <summary>Null when the change was not made by a request.</summary>
    public virtual string? HttpMethod { get; protected internal set; }

    /// <summary>The request's path, or event:, job:, worker: or seed: with the name of what ran.</summary>
    public virtual string? Url { get; protected internal set; }

    /// <summary>Null until the request has ended.</summary>
    public virtual int? HttpStatusCode { get; set; }
}
