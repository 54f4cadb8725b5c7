using System.Text;
using Microsoft.AspNetCore.Http;

namespace Xinyu.SystemAdmin;

/// <summary>An uploaded file as text. A program that saves Chinese in an encoding of its own is told so; nothing is guessed.</summary>
internal static class TextUpload
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or what keeps it from being read.</returns>
    public static async Task<(string? Text, TextUploadProblem? Problem)> ReadAsync(IFormFile? file, long mostBytes, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0) return (null, TextUploadProblem.FileMissing);
        if (file.Length > mostBytes) return (null, TextUploadProblem.FileTooLarge);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        try
        {
            return (Strict.GetString(bytes.ToArray()).TrimStart('\uFEFF'), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, TextUploadProblem.NotUtf8);
        }
    }
}
