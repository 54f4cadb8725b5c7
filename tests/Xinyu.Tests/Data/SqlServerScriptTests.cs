namespace Xinyu.Tests.Data;

/// <summary>No SQL Server was there to run on; its script is read by Microsoft's parser and held to what the server would refuse.</summary>
public sealed class SqlServerScriptTests
{
    [Fact]
    public async Task The_migrations_are_sound_for_SQL_Server()
    {
        var script = await SqlServerScript.OfMigrationsAsync();
        script.Errors.Select(e => $"{e.Line}:{e.Column} {e.Message}").ShouldBeEmpty();
        script.Schema.Tables.Keys.ShouldContain("spv_LedgerEntries");
        script.Schema.Tables.Count.ShouldBeGreaterThan(50);
        script.Schema.Indexes.Count.ShouldBeGreaterThan(script.Schema.Tables.Count);
        SqlServerRules.Faults(script.Schema).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_T_SQL_is_found() =>
        SqlServerScript.Read("CREATE TABLE [a] ([x] int NOT NULL; GO").Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("CREATE TABLE [a] ([x] nvarchar(500) COLLATE Latin1_General_100_BIN2 NOT NULL, CONSTRAINT [PK_a] PRIMARY KEY ([x]));", "1000 bytes is too long")]
    [InlineData("CREATE TABLE [a] ([x] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL); CREATE INDEX [IX_a] ON [a] ([x]);", "cannot be in an index")]
    [InlineData("CREATE TABLE [a] ([x] int NULL); CREATE UNIQUE INDEX [IX_a] ON [a] ([x]);", "would collide")]
    [InlineData("CREATE TABLE [a] ([x] int NULL); CREATE INDEX [IX_a] ON [a] ([y]);", "no column a.y")]
    [InlineData("CREATE TABLE [a] ([x] datetime2(3) NOT NULL);", "last digits")]
    [InlineData("CREATE TABLE [a] ([x] varchar(9) NOT NULL);", "Chinese")]
    [InlineData("CREATE TABLE [a] ([x] nvarchar(9) NOT NULL);", "case and width")]
    [InlineData("CREATE TABLE [a] ([x] int NOT NULL); CREATE TABLE [b] ([y] bigint NOT NULL, CONSTRAINT [FK] FOREIGN KEY ([y]) REFERENCES [a] ([x]));", "differ in type")]
    [InlineData(
        """
        CREATE TABLE [a] ([x] int NOT NULL);
        CREATE TABLE [b] ([x] int NOT NULL, CONSTRAINT [FK1] FOREIGN KEY ([x]) REFERENCES [a] ([x]) ON DELETE CASCADE);
        CREATE TABLE [c] ([x] int NOT NULL, CONSTRAINT [FK2] FOREIGN KEY ([x]) REFERENCES [a] ([x]) ON DELETE CASCADE,
            CONSTRAINT [FK3] FOREIGN KEY ([x]) REFERENCES [b] ([x]) ON DELETE CASCADE);
        """, "several paths")]
    [InlineData("CREATE TABLE [a] ([x] int NOT NULL, CONSTRAINT [FK] FOREIGN KEY ([x]) REFERENCES [a] ([x]) ON DELETE CASCADE);", "several paths")]
    public void Every_pitfall_is_found(string script, string fault)
    {
        var read = SqlServerScript.Read(script);
        read.Errors.ShouldBeEmpty();
        SqlServerRules.Faults(read.Schema).ShouldHaveSingleItem().ShouldContain(fault);
    }

    [Theory]
    [InlineData("CREATE TABLE [a] ([x] int NULL); CREATE UNIQUE INDEX [IX_a] ON [a] ([x]) WHERE [x] IS NOT NULL;")]
    [InlineData("CREATE TABLE [a] ([x] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL, [y] datetime2 NOT NULL); CREATE INDEX [IX_a] ON [a] ([y]);")]
    public void What_is_sound_is_left_alone(string script) => SqlServerRules.Faults(SqlServerScript.Read(script).Schema).ShouldBeEmpty();
}
