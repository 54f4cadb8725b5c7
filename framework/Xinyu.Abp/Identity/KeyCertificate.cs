using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xinyu.Abp.Data;

namespace Xinyu.Abp.Identity;

/// <summary>
/// Encrypts the keys of cookies and second factors, which lie in the database. The certificate lies outside database and data path: a
/// copy of either lets nobody sign in. In Production it is made at the first start where none is configured; elsewhere only a
/// configured one is used.
/// </summary>
internal static class KeyCertificate
{
    public const string PathKey = "DataProtection:CertificatePath";
    private const string FormerKey = "DataProtection:FormerCertificates";
    private const int KeyBits = 3072;

    // it proves nothing to anybody and only encrypts: no day on which it would stop
    private static readonly DateTimeOffset From = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IDataProtectionBuilder ProtectKeys(this IDataProtectionBuilder builder)
    {
        // a test of services alone has no host
        if (builder.Services.GetSingletonInstanceOrNull<IHostEnvironment>() is not { } environment) return builder;
        var configuration = builder.Services.GetConfiguration();
        if (PathOf(configuration, environment) is not { } file) return builder;
        var former = configuration.GetSection(FormerKey).Get<string[]>() ?? [];
        builder.ProtectKeysWithCertificate(Load(file));
        if (former.Length > 0) builder.UnprotectKeysWithAnyCertificate([.. former.Select(f => Load(Path.GetFullPath(f, environment.ContentRootPath)))]);
        return builder;
    }

    /// <summary>The certificate's file, made if it is this program's to make; null where keys are not encrypted.</summary>
    private static string? PathOf(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration[PathKey] is { } configured && !string.IsNullOrWhiteSpace(configured)) return Path.GetFullPath(configured, environment.ContentRootPath);
        if (!environment.IsProduction()) return null;
        // beside the data path, as the ledger's key
        var folder = new AppDataPath(configuration, environment).Root.TrimEnd(Path.DirectorySeparatorChar) + "-keys";
        var file = Path.Combine(folder, "data-protection.pem");
        if (!File.Exists(file)) Create(folder, file);
        return file;
    }

    private static X509Certificate2 Load(string file)
    {
        try
        {
            var certificate = X509Certificate2.CreateFromPemFile(file);
            return certificate.GetRSAPrivateKey() is null ? throw new CryptographicException("no RSA key") : certificate;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new AbpException(
                $"读不出登录密钥的证书 {file}（{PathKey}）：要一个 PEM 文件，里面有 RSA 证书和它的私钥，运行程序的用户能读。"
                + $" The certificate of the sign-in keys cannot be read from {file} ({PathKey}): a PEM file with an RSA certificate and its private key is needed, readable to the user that runs the program.", e);
        }
    }

    private static void Create(string folder, string file)
    {
        using var key = RSA.Create(KeyBits);
        var request = new CertificateRequest("CN=Xinyu.Modular data protection", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(From, To);
        Directory.CreateDirectory(folder);
        var temporary = $"{file}.{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(temporary, Encoding.ASCII, options)) writer.Write(certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n");
        try
        {
            File.Move(temporary, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(temporary); // another host was faster
        }
    }

    /// <summary>Thumbprints of the certificates that a stored key was encrypted with; none for one in the open.</summary>
    public static IReadOnlyList<string> Needed(XElement key) =>
    [
        .. key.Descendants().Where(e => e.Name.LocalName == "X509Certificate").Select(e =>
        {
            using var certificate = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(e.Value));
            return certificate.Thumbprint;
        }).Distinct(),
    ];
}
