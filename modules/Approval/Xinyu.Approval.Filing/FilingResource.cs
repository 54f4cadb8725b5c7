using Xinyu.Abp.Localization;

namespace Xinyu.Approval.Filing;

/// <summary>What is said about a form and its files, on the portal and on the workbench alike.</summary>
[LocalizationResourceName("Filing")]
internal sealed class FilingResource;
