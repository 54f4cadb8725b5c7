using Microsoft.Extensions.Localization;

namespace Xinyu.Abp.Localization;

public interface ILocalizableString
{
    LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory);
}
