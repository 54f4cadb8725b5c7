using System.Collections;
using System.Globalization;

namespace Xinyu.Plugins;

/// <summary>
/// The values of a message's <c>{placeholders}</c>. They are kept as culture-free text, because the host stores them
/// and renders the message later, in each reader's language.
/// </summary>
public sealed class MessageArguments : IEnumerable<KeyValuePair<string, string>>
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public int Count => _values.Count;

    public string this[string name] => _values[name];

    public void Add(string name, string? value) => _values[name] = value ?? "";

    public void Add(string name, IFormattable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _values[name] = value switch
        {
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            // 2.50 and 2.5 are one number: the text must not depend on how it was computed
            decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
            _ => value.ToString(null, CultureInfo.InvariantCulture),
        };
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
