using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Xinyu.Abp.Identity;

/// <summary>
/// Whether the stored keys can be read with the certificates there are. Without the right one new keys would be made in silence: everybody
/// would be signed out, and no second factor would ever be right again.
/// </summary>
internal sealed class KeyRingCheck(IKeyManager keys, IOptions<KeyManagementOptions> options)
{
    /// <exception cref="AbpException">The newest key was encrypted with a certificate that is not here.</exception>
    public void Run()
    {
        var newest = keys.GetAllKeys().Where(k => !k.IsRevoked).MaxBy(k => k.CreationDate);
        if (newest is null) return;
        try
        {
            if (newest.CreateEncryptor() is not null) return;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw Refusal(e);
        }

        throw Refusal(null);
    }

    private AbpException Refusal(Exception? cause)
    {
        var needed = options.Value.XmlRepository is IXmlRepository repository ? repository.GetAllElements().SelectMany(KeyCertificate.Needed).Distinct().ToList() : [];
        return new AbpException(
            $"数据库里的登录密钥是用证书 {string.Join('、', needed)} 加密的，这台主机上没有它。把原来的证书文件放回来（{KeyCertificate.PathKey}，或加进 DataProtection:FormerCertificates）再启动。"
            + $" The sign-in keys in the database were encrypted with the certificate {string.Join(", ", needed)}, which this host does not have. Put its file back ({KeyCertificate.PathKey}, or add it to DataProtection:FormerCertificates) and start again.",
            cause!);
    }
}
