using Xinyu.Abp.Localization;

namespace Xinyu.Approval;

/// <summary>Texts of the approval domain: error codes and permission names.</summary>
[LocalizationResourceName("Approval")]
internal sealed class ApprovalResource;
