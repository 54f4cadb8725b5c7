using Xinyu.Abp.Localization;

namespace Xinyu.Portal;

[LocalizationResourceName("Portal")]
internal sealed class PortalResource;
