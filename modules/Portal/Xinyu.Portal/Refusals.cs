using System.Collections;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;

namespace Xinyu.Portal;

/// <summary>The sentence of a refusal, for a place beside the field it speaks of.</summary>
internal sealed class Refusals(IStringLocalizer<PortalResource> localizer)
{
    public string Text(BusinessException refusal)
    {
        var text = localizer[refusal.Code!].Value;
        foreach (DictionaryEntry entry in refusal.Data)
            text = text.Replace($"{{{entry.Key}}}", Convert.ToString(entry.Value, System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return text;
    }
}
