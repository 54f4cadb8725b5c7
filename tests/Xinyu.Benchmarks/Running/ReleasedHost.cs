using System.Security.Cryptography;

namespace Xinyu.Benchmarks.Running;

/// <summary>The host as etc/release delivers it, its plug-ins signed with keys that are thrown away with the bench.</summary>
internal static class ReleasedHost
{
    /// <summary>The departments of the catalogue, by their code.</summary>
    public static IReadOnlyList<string> Departments { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "etc", "catalogue"), "*.yaml")
            .Select(f => Path.GetFileNameWithoutExtension(f).Split('-')[1].ToUpperInvariant()).Order(StringComparer.Ordinal),
    ];

    public static async Task<string> PublishAsync(string into, string keys)
    {
        Console.WriteLine("   publishing Xinyu.Host");
        await Command.RunAsync(Script("release"), into, "--keys", keys);
        return into;
    }

    /// <summary>Signs and approves what lies below <paramref name="plugIns"/>.</summary>
    public static Task SealAsync(string plugIns, string keys, string shown) =>
        Command.RunAsync(Script("plugin"), "seal", plugIns, "--keys", keys, "--public", shown);

    public static void MakeKeys(string folder)
    {
        foreach (var owner in Departments.Append("city"))
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            File.WriteAllText(Path.Combine(folder, owner + ".private.pem"), key.ExportPkcs8PrivateKeyPem());
        }
    }

    private static string Script(string name) => Path.Combine(RepositoryRoot.Path, "etc", name);
}
