using Xinyu.Abp.Localization;

namespace Xinyu.Complaints;

[LocalizationResourceName("Complaints")]
internal sealed class ComplaintsResource;
