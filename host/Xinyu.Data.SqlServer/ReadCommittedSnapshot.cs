using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Data.SqlServer;

/// <summary>
/// Readers see the last committed state instead of waiting for writers, as on the other two databases. A database that
/// EF made has this; one that an administrator made may not, and then every list would wait for every act.
/// </summary>
internal static class ReadCommittedSnapshot
{
    private const string TurnOn =
        """
        IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()) = 0
        BEGIN
            DECLARE @sql nvarchar(400) = N'ALTER DATABASE ' + QUOTENAME(DB_NAME()) + N' SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE';
            EXEC (@sql);
        END
        """;

    public static async Task TurnOnAsync(XinyuDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync(TurnOn, cancellationToken);
        }
        catch (SqlException e)
        {
            throw new AbpException(
                "请数据库管理员执行 ALTER DATABASE … SET READ_COMMITTED_SNAPSHOT ON。 " +
                "The database needs READ_COMMITTED_SNAPSHOT ON, and this login may not set it: " + e.Message, e);
        }
    }
}
