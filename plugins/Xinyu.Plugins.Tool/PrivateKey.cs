using System.Security.Cryptography;

namespace Xinyu.Plugins.Tool;

internal static class PrivateKey
{
    public static ECDsa Read(string file)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            return key;
        }
        catch (Exception e) when (e is IOException or ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new ToolException($"{file} 不是能用的私钥：{e.Message}", $"{file} is no usable private key: {e.Message}");
        }
    }
}
