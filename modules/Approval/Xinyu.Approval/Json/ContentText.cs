using System.Security.Cryptography;
using System.Text;

namespace Xinyu.Approval.Json;

internal static class ContentText
{
    /// <summary>Lower-case hex of the UTF-8 text's sha256: the name of contents and the proof of records.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
