using Xinyu.Abp.Localization;

namespace Xinyu.Supervision;

[LocalizationResourceName("Supervision")]
internal sealed class SupervisionResource;
