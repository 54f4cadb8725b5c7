namespace Xinyu.Abp.Localization;

/// <summary>The framework's own texts, and where every other resource falls back to.</summary>
[LocalizationResourceName("Abp")]
internal sealed class AbpResource;
