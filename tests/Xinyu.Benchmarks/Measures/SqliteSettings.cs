namespace Xinyu.Benchmarks.Measures;

/// <summary>The host as it comes, over a SQLite file in a folder of its own.</summary>
internal static class SqliteSettings
{
    public static string[] For(string data) =>
    [
        "--App:DataPath", data, "--App:EtcPath", Path.Combine(RepositoryRoot.Path, "etc"), "--Ledger:KeyPath", Path.Combine(data, "ledger-key"),
        "--Web:RequiresHttps", "false",
    ];
}
