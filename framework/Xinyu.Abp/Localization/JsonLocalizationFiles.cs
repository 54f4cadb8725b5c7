using System.Reflection;
using System.Text.Json;

namespace Xinyu.Abp.Localization;

internal static class JsonLocalizationFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    /// <summary>Nothing when the assembly has no such file: not every resource speaks every language.</summary>
    public static IReadOnlyDictionary<string, string> Read(Assembly assembly, string path)
    {
        using var stream = assembly.GetManifestResourceStream(path);
        if (stream is null)
            return new Dictionary<string, string>();
        try
        {
            return JsonSerializer.Deserialize<Contents>(stream, Json)?.Texts ?? [];
        }
        catch (JsonException e)
        {
            throw new AbpException($"文本文件 {path} 有误。 The text file {path} of {assembly.GetName().Name} is not valid: {e.Message}", e);
        }
    }

    private sealed record Contents(string? Culture, Dictionary<string, string>? Texts);
}
