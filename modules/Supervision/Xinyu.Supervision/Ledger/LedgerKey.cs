using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Xinyu.Supervision.Ledger;

/// <summary>
/// Signs heads. The key lies under <c>Ledger:KeyPath</c>, outside the data path: who can edit the database cannot thereby
/// sign. Beside it lie the exported heads, see <see cref="LedgerHeadFile"/>.
/// </summary>
internal sealed class LedgerKey : IDisposable
{
    private readonly Lock _turn = new(); // an ECDsa is not for two threads at once
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly LedgerHeadFile _heads;

    public LedgerKey(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = configuration["Ledger:KeyPath"] is { Length: > 0 } configured ? configured : Default(configuration, environment);
        Directory.CreateDirectory(folder);
        _heads = new(Path.Combine(folder, "heads.jsonl"));
        var file = Path.Combine(folder, "ledger.pem");
        if (!File.Exists(file)) TryCreate(file);
        _key.ImportFromPem(File.ReadAllText(file));
    }

    public string Sign(long position, string entryHash)
    {
        lock (_turn) return Convert.ToBase64String(_key.SignData(Payload(position, entryHash), HashAlgorithmName.SHA256));
    }

    public bool Verify(long position, string entryHash, string signature)
    {
        Span<byte> bytes = stackalloc byte[256];
        if (!Convert.TryFromBase64String(signature, bytes, out var length)) return false;
        lock (_turn) return _key.VerifyData(Payload(position, entryHash), bytes[..length], HashAlgorithmName.SHA256);
    }

    public void Export(LedgerHead head) => _heads.Append(new(head.Position, head.EntryHash, head.SignedAt, head.Signature));

    public IReadOnlyList<ExportedHead> Exported() => _heads.Read();

    public void Dispose() => _key.Dispose();

    private static byte[] Payload(long position, string entryHash) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"xinyu-ledger\n{position}\n{entryHash}"));

    /// <summary>Beside the data path, never in it: a copy of the data alone must not carry the key.</summary>
    private static string Default(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration["App:DataPath"] is not { Length: > 0 } configured) return Path.Combine(environment.ContentRootPath, "ledger");
        return Path.GetFullPath(configured, environment.ContentRootPath).TrimEnd(Path.DirectorySeparatorChar) + "-ledger";
    }

    private void TryCreate(string file)
    {
        var temporary = $"{file}.{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(temporary, Encoding.ASCII, options)) writer.Write(_key.ExportPkcs8PrivateKeyPem());
        try
        {
            File.Move(temporary, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(temporary); // another host was faster
        }
    }
}
