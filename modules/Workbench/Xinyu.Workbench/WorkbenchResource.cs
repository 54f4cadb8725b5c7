using Xinyu.Abp.Localization;

namespace Xinyu.Workbench;

/// <summary>The workbench's words: states, acts, what the record says, field labels and messages.</summary>
[LocalizationResourceName("Workbench")]
internal sealed class WorkbenchResource;
