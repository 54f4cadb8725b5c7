namespace Xinyu.Abp.AuditLogging;

/// <param name="StoredLogId">The log that the request's transaction wrote, if it changed something.</param>
/// <param name="Log">What to write for a request that wanted to change something and did not.</param>
internal sealed record AuditOutcome(Guid? StoredLogId, AuditLog? Log, int StatusCode, int Duration);
