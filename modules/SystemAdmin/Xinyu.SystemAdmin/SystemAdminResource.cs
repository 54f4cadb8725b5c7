using Xinyu.Abp.Localization;

namespace Xinyu.SystemAdmin;

[LocalizationResourceName("SystemAdmin")]
internal sealed class SystemAdminResource;
