using Npgsql;

namespace Xinyu.Benchmarks.Raw;

/// <summary>
/// Records by triggers what the product writes while it is on: every inserted, updated and deleted row of every table but the
/// scheduler's own. The raw twin is built from it, so that it writes what is written and not what somebody thinks is written.
/// </summary>
internal sealed class WriteJournal(NpgsqlDataSource database)
{
    private const string SwitchOn = """
        DROP SCHEMA IF EXISTS journal CASCADE;
        CREATE SCHEMA journal;
        CREATE TABLE journal.writes (seq bigserial PRIMARY KEY, tx bigint, tab text, op text, before jsonb, after jsonb);
        CREATE FUNCTION journal.note() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO journal.writes (tx, tab, op, before, after) VALUES (pg_current_xact_id()::text::bigint, TG_TABLE_NAME, TG_OP,
            CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
          RETURN NULL;
        END $$;
        DO $$ DECLARE t text; BEGIN
          FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT ILIKE 'abp_qrtz%' AND tablename NOT LIKE '\_\_EF%' LOOP
            EXECUTE format('CREATE TRIGGER journal AFTER INSERT OR UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION journal.note()', t);
          END LOOP;
        END $$;
        """;

    private const string SwitchOff = """
        DO $$ DECLARE t text; BEGIN
          FOR t IN SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'journal' LOOP
            EXECUTE format('DROP TRIGGER journal ON %s', t);
          END LOOP;
        END $$;
        """;

    /// <summary>What the act wrote, and what followed from it until the host had nothing left to deliver.</summary>
    public async Task<IReadOnlyList<Write>> RecordAsync(Func<Task> act)
    {
        await Quiet.WaitAsync(database);
        await ExecuteAsync(SwitchOn);
        await act();
        await Quiet.WaitAsync(database);
        await ExecuteAsync(SwitchOff);
        return await ReadAsync();
    }

    private async Task<List<Write>> ReadAsync()
    {
        var entries = new List<(long Seq, long Transaction, string Table, string Kind, string[] Changed)>();
        await using (var command = database.CreateCommand("""
            SELECT seq, tx, tab, op, ARRAY(SELECT a.key FROM jsonb_each(after) a WHERE op = 'UPDATE' AND a.value IS DISTINCT FROM before -> a.key)
            FROM journal.writes ORDER BY seq
            """))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                entries.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetFieldValue<string[]>(4)));
        }

        var writes = new List<Write>();
        foreach (var (seq, transaction, table, kind, changed) in entries)
            writes.Add(new Write(transaction, table, Enum.Parse<WriteKind>(kind, ignoreCase: true), await RowAsync(seq, table), changed.ToHashSet()));
        return writes;
    }

    private async Task<Dictionary<string, object?>> RowAsync(long seq, string table)
    {
        await using var command = database.CreateCommand(
            $"SELECT (jsonb_populate_record(NULL::public.\"{table}\", COALESCE(after, before))).* FROM journal.writes WHERE seq = {seq}");
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
