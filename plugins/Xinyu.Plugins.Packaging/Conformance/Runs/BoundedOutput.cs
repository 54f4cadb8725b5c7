namespace Xinyu.Plugins.Packaging.Conformance.Runs;

/// <summary>What a child says, read to its end, of which the first and the last line are kept: it may say more than there is memory for.</summary>
internal sealed class BoundedOutput
{
    private const int LongestLine = 400;

    private string _line = "";

    public string First { get; private set; } = "";

    public string Last { get; private set; } = "";

    public bool SaysOutOfMemory { get; private set; }

    public static async Task<BoundedOutput> ReadAsync(TextReader reader)
    {
        var output = new BoundedOutput();
        var buffer = new char[4096];
        int count;
        while ((count = await reader.ReadAsync(buffer)) > 0)
            output.Take(buffer.AsSpan(0, count));
        output.EndLine();
        return output;
    }

    private void Take(ReadOnlySpan<char> text)
    {
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            Append(text[..end]);
            EndLine();
            text = text[(end + 1)..];
        }

        Append(text);
    }

    private void Append(ReadOnlySpan<char> part)
    {
        if (_line.Length < LongestLine)
            _line += part[..Math.Min(part.Length, LongestLine - _line.Length)].ToString();
    }

    private void EndLine()
    {
        if (_line.Trim() is { Length: > 0 } line)
        {
            if (First.Length == 0)
                First = line;
            Last = line;
            SaysOutOfMemory |= line.Contains("OutOfMemory", StringComparison.Ordinal) || line.Contains("Out of memory", StringComparison.OrdinalIgnoreCase);
        }

        _line = "";
    }
}
