using Xinyu.Plugins;
using Xinyu.Plugins.Pages;

namespace Xinyu.Approval.PlugIns.Pages;

internal sealed class PageTexts(PlugInTexts texts, string culture) : IPageTexts
{
    public string this[string key] => texts.Render(culture, key, []);

    public string this[string key, MessageArguments arguments] => texts.Render(culture, key, arguments);
}
