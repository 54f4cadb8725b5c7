using Xinyu.Plugins.Storage;

namespace Xinyu.Plugins.EnvironmentalProtection.Ledger;

/// <summary>核对记录: what was found when the ledger was last compared with the county's own figures. One for each county.</summary>
internal sealed class LedgerNotes(IPlugInStore store, IPlugInClock clock)
{
    public const int Longest = 200;
    private const string Prefix = "ledger/";

    public async Task<IReadOnlyDictionary<string, LedgerNote>> ReadAsync(CancellationToken cancellationToken)
    {
        var notes = new Dictionary<string, LedgerNote>(StringComparer.Ordinal);
        foreach (var key in await store.KeysAsync(Prefix, cancellationToken))
        {
            if (await store.GetAsync(key, cancellationToken) is { } value && value.Split('\n', 3) is [var on, var by, var text])
                notes[key[Prefix.Length..]] = new(on, by, text);
        }

        return notes;
    }

    public Task KeepAsync(string county, string by, string text, CancellationToken cancellationToken) =>
        store.SetAsync(Prefix + county, $"{clock.Today:yyyy-MM-dd}\n{by.ReplaceLineEndings(" ")}\n{text}", cancellationToken);
}

internal sealed record LedgerNote(string On, string By, string Text);
