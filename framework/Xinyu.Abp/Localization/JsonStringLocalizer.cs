using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Xinyu.Abp.Localization;

internal sealed class JsonStringLocalizer(
    IReadOnlyList<Type> sources,
    Func<Type, CultureInfo, IReadOnlyDictionary<string, string>> texts,
    string defaultCulture) : IStringLocalizer
{
    private readonly CultureInfo _default = CultureInfo.GetCultureInfo(defaultCulture);

    public LocalizedString this[string name] =>
        Find(name) is { } text ? new LocalizedString(name, text) : new LocalizedString(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] =>
        Find(name) is { } text
            ? new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text, arguments))
            : new LocalizedString(name, name, resourceNotFound: true);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => CulturesOf(includeParentCultures)
        .SelectMany(culture => sources.SelectMany(source => texts(source, culture)))
        .DistinctBy(pair => pair.Key)
        .Select(pair => new LocalizedString(pair.Key, pair.Value));

    private string? Find(string name)
    {
        foreach (var culture in CulturesOf(withParents: true))
        {
            foreach (var source in sources)
            {
                if (texts(source, culture).TryGetValue(name, out var text))
                    return text;
            }
        }

        return null;
    }

    private IEnumerable<CultureInfo> CulturesOf(bool withParents)
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            yield return culture;
            if (!withParents)
                yield break;
        }

        yield return _default;
    }
}
