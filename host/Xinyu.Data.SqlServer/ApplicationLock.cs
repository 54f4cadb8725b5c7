using System.Data;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.SqlClient;
using Xinyu.Abp.DistributedLocking;

namespace Xinyu.Data.SqlServer;

/// <summary>A session's application lock: SQL Server frees it when the holder's connection ends, however it ends.</summary>
internal sealed class ApplicationLock(string connectionString) : IAbpDistributedLock
{
    private const int CommandReserveSeconds = 30;
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public async Task<IAbpDistributedLockHandle?> TryAcquireAsync(
        string name, TimeSpan timeout = default, CancellationToken cancellationToken = default)
    {
        var resource = ResourceOf(name);
        var connection = new SqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            do
            {
                if (await TryAsync(connection, resource, timeout, cancellationToken))
                    return new Handle(connection, resource);
            }
            while (timeout == Timeout.InfiniteTimeSpan);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    private static async Task<bool> TryAsync(SqlConnection connection, string resource, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var wait = timeout == Timeout.InfiniteTimeSpan || timeout > LongestWait ? LongestWait : timeout;
        await using var command = Procedure(connection, "sp_getapplock", resource);
        command.Parameters.Add(new SqlParameter("@LockMode", SqlDbType.NVarChar, 32) { Value = "Exclusive" });
        command.Parameters.Add(new SqlParameter("@LockTimeout", SqlDbType.Int) { Value = (int)wait.TotalMilliseconds });
        command.CommandTimeout = (int)wait.TotalSeconds + CommandReserveSeconds; // the server's wait ends first
        var result = command.Parameters.Add(new SqlParameter("@Result", SqlDbType.Int) { Direction = ParameterDirection.ReturnValue });
        await command.ExecuteNonQueryAsync(cancellationToken);
        return (int)result.Value switch
        {
            >= 0 => true,
            -1 => false, // waited in vain
            var code => throw new InvalidOperationException($"sp_getapplock refused {resource} with {code}."),
        };
    }

    private static SqlCommand Procedure(SqlConnection connection, string name, string resource)
    {
        var command = new SqlCommand(name, connection) { CommandType = CommandType.StoredProcedure };
        command.Parameters.Add(new SqlParameter("@Resource", SqlDbType.NVarChar, 255) { Value = resource });
        command.Parameters.Add(new SqlParameter("@LockOwner", SqlDbType.VarChar, 32) { Value = "Session" });
        return command;
    }

    // names may be longer than the 255 characters of a resource, and a resource is compared by the database's collation
    private static string ResourceOf(string name) => "xinyu:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    private sealed class Handle(SqlConnection connection, string resource) : IAbpDistributedLockHandle
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await using var command = Procedure(connection, "sp_releaseapplock", resource);
                await command.ExecuteNonQueryAsync();
            }
            catch (SqlException)
            {
                // the connection is gone, and the lock with it
            }
            finally
            {
                await connection.DisposeAsync();
            }
        }
    }
}
