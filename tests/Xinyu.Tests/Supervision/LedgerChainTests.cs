using Xinyu.Supervision.Ledger;

namespace Xinyu.Tests.Supervision;

public sealed class LedgerChainTests
{
    private static readonly LedgerContent Content = new(
        Guid.Parse("0198a0de-0000-7000-8000-000000000001"), "HB-20260302-0001-1", 1, "Received", "HB", "HB-01",
        new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc), new(2026, 3, 2, 1, 0, 1, DateTimeKind.Utc), "salt", "hash");

    [Fact]
    public void Every_field_of_a_link_enters_its_hash()
    {
        var hash = LedgerChain.Hash(1, LedgerChain.Genesis, Content);
        LedgerContent[] edited =
        [
            Content with { CaseId = Guid.Empty }, Content with { CaseNumber = "x" }, Content with { CaseSeq = 2 }, Content with { Kind = "Accepted" },
            Content with { DepartmentCode = "GS" }, Content with { ItemCode = "HB-02" }, Content with { OccurredAt = Content.OccurredAt.AddMicroseconds(1) },
            Content with { RecordedAt = Content.RecordedAt.AddMicroseconds(1) }, Content with { Salt = "x" }, Content with { SaltedHash = "x" },
        ];
        edited.ShouldAllBe(c => LedgerChain.Hash(1, LedgerChain.Genesis, c) != hash);
        LedgerChain.Hash(2, LedgerChain.Genesis, Content).ShouldNotBe(hash);
        LedgerChain.Hash(1, hash, Content).ShouldNotBe(hash);
        LedgerChain.Hash(1, LedgerChain.Genesis, Content).ShouldBe(hash);
    }

    [Fact]
    public void What_no_database_keeps_does_not_enter_it() =>
        LedgerChain.Hash(1, LedgerChain.Genesis, Content with { OccurredAt = Content.OccurredAt.AddTicks(9) })
            .ShouldBe(LedgerChain.Hash(1, LedgerChain.Genesis, Content));

    [Fact]
    public void The_same_event_twice_has_two_salted_hashes() =>
        LedgerChain.Salted(LedgerChain.NewSalt(), "a").ShouldNotBe(LedgerChain.Salted(LedgerChain.NewSalt(), "a"));

    [Fact]
    public void A_torn_last_line_of_the_exported_heads_is_none_and_is_written_anew()
    {
        var file = Path.GetTempFileName();
        try
        {
            var heads = new LedgerHeadFile(file);
            heads.Append(new(1, "a", default, "s"));
            File.AppendAllText(file, "{\"Position\":2,");
            heads.Read().Select(h => h.Position).ShouldBe([1]);
            heads.Append(new(2, "b", default, "s"));
            heads.Read().Select(h => h.Position).ShouldBe([1, 2]);
            File.AppendAllText(file, "null\n");
            heads.Read()[^1].Position.ShouldBe(-1);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
