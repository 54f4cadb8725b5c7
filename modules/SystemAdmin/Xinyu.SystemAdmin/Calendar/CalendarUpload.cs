using System.Text;
using Microsoft.AspNetCore.Http;
using Xinyu.Approval.Calendar;

namespace Xinyu.SystemAdmin.Calendar;

/// <summary>The uploaded file as text. A spreadsheet saves Chinese in its own encoding; that is said, not guessed.</summary>
internal static class CalendarUpload
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or the key of the sentence that says why there is none.</returns>
    public static async Task<(string? Text, string? ProblemKey)> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0) return (null, "Calendar:FileMissing");
        if (file.Length > CalendarFileLimits.Characters * 3L) return (null, "Calendar:FileTooLarge");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        try
        {
            return (Strict.GetString(bytes.ToArray()), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "Calendar:NotUtf8");
        }
    }
}
