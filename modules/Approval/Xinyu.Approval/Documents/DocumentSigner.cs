using System.Security.Cryptography;
using System.Text;
using Xinyu.Abp.Data;

namespace Xinyu.Approval.Documents;

/// <summary>
/// ECDSA P-256 over number, check code and content hash. The key lies under App:DataPath/keys and is made at first use;
/// its public half is printed on no document but published by the verification page.
/// </summary>
internal sealed class DocumentSigner : IDisposable
{
    private readonly ECDsa _key;

    public DocumentSigner(AppDataPath dataPath)
    {
        var file = Path.Combine(dataPath.Folder("keys"), "documents.pem");
        _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (!File.Exists(file)) TryCreate(file);
        _key.ImportFromPem(File.ReadAllText(file));
    }

    public string Sign(string number, string checkCode, string sha256) =>
        Convert.ToBase64String(_key.SignData(Payload(number, checkCode, sha256), HashAlgorithmName.SHA256));

    public bool Verify(string number, string checkCode, string sha256, string signature) =>
        _key.VerifyData(Payload(number, checkCode, sha256), Convert.FromBase64String(signature), HashAlgorithmName.SHA256);

    public void Dispose() => _key.Dispose();

    private static byte[] Payload(string number, string checkCode, string sha256) => Encoding.UTF8.GetBytes($"{number}\n{checkCode}\n{sha256}");

    private void TryCreate(string file)
    {
        var temporary = $"{file}.{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
        File.WriteAllText(temporary, _key.ExportPkcs8PrivateKeyPem());
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        try
        {
            File.Move(temporary, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(temporary); // another host on the same data path was faster; its key counts
        }
    }
}
