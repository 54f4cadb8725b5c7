namespace Xinyu.Abp.EntityFrameworkCore;

/// <param name="Dialect">Which of the scheduler's SQL dialects to speak.</param>
/// <param name="IsClustered">Whether several hosts share the tables.</param>
public sealed record SchedulerStore(SchedulerDialect Dialect, bool IsClustered);

public enum SchedulerDialect
{
    Sqlite,
    PostgreSql,
    SqlServer
}
