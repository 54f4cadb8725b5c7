using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Xinyu.Abp.Localization;

/// <summary>
/// Looks for a text in the resource, in those it builds on and in the framework's; first in the reader's language
/// and its parents, then in the resource's own language.
/// </summary>
internal sealed class JsonStringLocalizerFactory(IOptions<AbpLocalizationOptions> options) : IStringLocalizerFactory
{
    private readonly ConcurrentDictionary<Type, IStringLocalizer> _localizers = new();
    private readonly ConcurrentDictionary<(Type, string), IReadOnlyDictionary<string, string>> _texts = new();

    public IStringLocalizer Create(Type resourceSource) =>
        _localizers.GetOrAdd(resourceSource, type => new JsonStringLocalizer(SourcesOf(type), Texts, DefaultCultureOf(type)));

    public IStringLocalizer Create(string baseName, string location) => Create(options.Value.DefaultResourceType!);

    private string DefaultCultureOf(Type type) =>
        options.Value.Resources.GetOrNull(type)?.DefaultCultureName ?? Cultures.Chinese;

    private List<Type> SourcesOf(Type type)
    {
        var sources = new List<Type>();
        Add(type);
        Add(options.Value.DefaultResourceType!);
        return sources;

        void Add(Type source)
        {
            if (options.Value.Resources.GetOrNull(source) is not { } resource || sources.Contains(source))
                return;
            sources.Add(source);
            foreach (var inherited in resource.BaseTypes)
                Add(inherited);
        }
    }

    private IReadOnlyDictionary<string, string> Texts(Type source, CultureInfo culture) =>
        _texts.GetOrAdd((source, culture.Name), key =>
        {
            var resource = options.Value.Resources.Get(key.Item1);
            var folders = resource.Folders.Count > 0 ? resource.Folders : [$"Localization/{resource.ResourceName}"];
            var texts = new Dictionary<string, string>();
            foreach (var folder in folders)
            {
                foreach (var (name, text) in JsonLocalizationFiles.Read(key.Item1.Assembly, $"{folder}/{key.Item2}.json"))
                    texts[name] = text;
            }

            return texts;
        });
}
