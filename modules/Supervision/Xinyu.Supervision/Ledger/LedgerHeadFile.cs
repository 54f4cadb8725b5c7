using System.Text;
using System.Text.Json;

namespace Xinyu.Supervision.Ledger;

/// <summary>
/// Heads as lines of JSON in a file that the supervision body keeps copies of: who restores an old database, or writes the
/// chain anew, cannot hide the heads that were exported before.
/// </summary>
internal sealed class LedgerHeadFile(string file)
{
    private static readonly Lock Turn = new();

    public void Append(ExportedHead head)
    {
        lock (Turn)
        {
            using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            stream.SetLength(EndOfLastLine(stream)); // what a power cut tore apart is written anew
            stream.Seek(0, SeekOrigin.End);
            stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(head) + "\n"));
            stream.Flush(flushToDisk: true);
        }
    }

    /// <summary>A whole line that cannot be read is a head of position -1: somebody edited it. A torn last line is none.</summary>
    public IReadOnlyList<ExportedHead> Read()
    {
        lock (Turn)
        {
            if (!File.Exists(file)) return [];
            var text = File.ReadAllText(file);
            var whole = text[..(text.LastIndexOf('\n') + 1)];
            return [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        }
    }

    private static ExportedHead Parse(string line)
    {
        try
        {
            if (JsonSerializer.Deserialize<ExportedHead>(line) is { EntryHash: not null, Signature: not null } head) return head;
        }
        catch (JsonException)
        {
            // reported as what it is
        }
        return new(-1, "", default, "");
    }

    private static long EndOfLastLine(FileStream stream)
    {
        for (var at = stream.Length; at > 0; at--)
        {
            stream.Seek(at - 1, SeekOrigin.Begin);
            if (stream.ReadByte() == '\n') return at;
        }
        return 0;
    }
}

internal sealed record ExportedHead(long Position, string EntryHash, DateTime SignedAt, string Signature);
