using System.Text;
using Microsoft.AspNetCore.Http;
using Xinyu.Approval.Flows;

namespace Xinyu.SystemAdmin.Flows;

/// <summary>The uploaded BPMN file as text, within its limit.</summary>
internal static class FlowUpload
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or the key of the sentence that says why there is none.</returns>
    public static async Task<(string? Text, string? ProblemKey)> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0) return (null, "Flows:FileMissing");
        if (file.Length > FlowFileLimits.Bytes) return (null, "Flows:FileTooLarge");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        try
        {
            return (Strict.GetString(bytes.ToArray()).TrimStart('\uFEFF'), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "Flows:NotUtf8");
        }
    }
}
