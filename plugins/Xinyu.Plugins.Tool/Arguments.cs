namespace Xinyu.Plugins.Tool;

/// <summary>What follows the command's name: values by position, and <c>--name value</c> or <c>--flag</c>.</summary>
internal sealed class Arguments
{
    private readonly List<string> _values = [];
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public Arguments(IReadOnlyList<string> words, params ReadOnlySpan<string> flags)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal))
                _values.Add(words[i]);
            else if (flags.Contains(words[i][2..]))
                _options[words[i][2..]] = "";
            else if (i + 1 < words.Count)
                _options[words[i][2..]] = words[++i];
            else
                throw new ToolException($"{words[i]} 后面缺少内容。", $"Something is missing after {words[i]}.");
        }
    }

    public string First => _values is [var first, ..] ? first : throw new ToolException("没有写文件或目录。", "No file or folder was named.");

    public bool Has(string name) => _options.ContainsKey(name);

    public string? Find(string name) => _options.GetValueOrDefault(name);

    public string Require(string name) =>
        Find(name) ?? throw new ToolException($"缺少 --{name}。", $"--{name} is missing.");
}
