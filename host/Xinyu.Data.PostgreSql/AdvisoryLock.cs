using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Xinyu.Abp.DistributedLocking;

namespace Xinyu.Data.PostgreSql;

/// <summary>A session's advisory lock: PostgreSQL frees it when the holder's connection ends, however it ends.</summary>
internal sealed class AdvisoryLock(string connectionString) : IAbpDistributedLock
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    public async Task<IAbpDistributedLockHandle?> TryAcquireAsync(
        string name, TimeSpan timeout = default, CancellationToken cancellationToken = default)
    {
        var key = KeyOf(name);
        var started = TimeProvider.System.GetTimestamp();
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            for (var wait = FirstWait; ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
            {
                if (await TryAsync(connection, key, cancellationToken))
                    return new Handle(connection, key);
                if (timeout != Timeout.InfiniteTimeSpan && TimeProvider.System.GetElapsedTime(started) + wait > timeout)
                    break;
                await Task.Delay(wait, cancellationToken);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    private static async Task<bool> TryAsync(NpgsqlConnection connection, long key, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock($1)", connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = key });
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static long KeyOf(string name) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes("xinyu:" + name)));

    private sealed class Handle(NpgsqlConnection connection, long key) : IAbpDistributedLockHandle
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await using var command = new NpgsqlCommand("SELECT pg_advisory_unlock($1)", connection);
                command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = key });
                await command.ExecuteNonQueryAsync();
            }
            catch (NpgsqlException)
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
