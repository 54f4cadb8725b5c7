using Npgsql;

namespace Xinyu.Benchmarks.Raw;

/// <summary>Waits until the host has delivered every event, run every job and closed the ledger over what was seen, and the audit's outcomes are written.</summary>
internal static class Quiet
{
    private static readonly TimeSpan AuditOutcomes = TimeSpan.FromMilliseconds(700);

    public static async Task WaitAsync(NpgsqlDataSource database)
    {
        for (var tries = 0; tries < 6000; tries++)
        {
            await using var command = database.CreateCommand("""
                SELECT (SELECT count(*) FROM "abp_EventOutbox") + (SELECT count(*) FROM "abp_BackgroundJobs" WHERE "NextTryTime" <= now())
                    + (SELECT count(*) FROM "spv_CaseSteps" WHERE "LedgerPosition" IS NULL)
                """);
            if (await command.ExecuteScalarAsync() is 0L)
            {
                await Task.Delay(AuditOutcomes);
                return;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("The host never came to rest.");
    }
}
