using System.Collections;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Xinyu.Abp;
using Xinyu.Abp.Localization.ExceptionHandling;

namespace Xinyu.Approval.Filing;

/// <summary>The sentence of a refusal, for a place beside the field it speaks of. The code's owner has the words.</summary>
internal sealed class Refusals(IStringLocalizerFactory localizers, IOptions<AbpExceptionLocalizationOptions> owners)
{
    public string Text(BusinessException refusal)
    {
        var text = localizers.Create(owners.Value.ErrorCodeNamespaceMappings[refusal.Code!.Split(':')[0]])[refusal.Code].Value;
        foreach (DictionaryEntry entry in refusal.Data)
            text = text.Replace($"{{{entry.Key}}}", Convert.ToString(entry.Value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return text;
    }
}
