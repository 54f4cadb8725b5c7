using Npgsql;

namespace Xinyu.Benchmarks.Measures;

/// <summary>Copies of one filled-in draft with its files, so that the load has enough to submit.</summary>
internal static class Drafts
{
    public static async Task<Queue<Guid>> CopyAsync(NpgsqlDataSource database, Guid draft, int count)
    {
        var ids = Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7()).ToArray();
        foreach (var sql in (string[])
        [
            """
            INSERT INTO "ptl_Applications" SELECT (jsonb_populate_record(a, jsonb_build_object('Id', n))).*
            FROM "ptl_Applications" a, unnest($2) n WHERE a."Id" = $1
            """,
            """
            INSERT INTO "ptl_ApplicationMaterials" SELECT (jsonb_populate_record(m, jsonb_build_object('Id', gen_random_uuid(), 'ApplicationId', n))).*
            FROM "ptl_ApplicationMaterials" m, unnest($2) n WHERE m."ApplicationId" = $1
            """,
        ])
        {
            await using var command = database.CreateCommand(sql);
            command.Parameters.Add(new NpgsqlParameter { Value = draft });
            command.Parameters.Add(new NpgsqlParameter { Value = ids });
            await command.ExecuteNonQueryAsync();
        }

        return new Queue<Guid>(ids);
    }
}
