using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Xinyu.Approval.Filing;

/// <summary>The files a page posted, each with the material it was sent for.</summary>
internal static class PostedFiles
{
    public static IEnumerable<(int Material, IFormFile File)> Of(IFormCollection form)
    {
        foreach (var file in form.Files)
        {
            if (file.Name.StartsWith(MaterialRow.FieldPrefix, StringComparison.Ordinal) && file.FileName.Length > 0
                && int.TryParse(file.Name.AsSpan(MaterialRow.FieldPrefix.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var material))
                yield return (material, file);
        }
    }
}
