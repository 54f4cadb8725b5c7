namespace Xinyu.Abp.Localization;

public class LanguageInfo
{
    public LanguageInfo(string cultureName, string? uiCultureName = null, string? displayName = null)
    {
        CultureName = cultureName;
        UiCultureName = uiCultureName ?? cultureName;
        DisplayName = displayName ?? cultureName;
    }

    public virtual string CultureName { get; protected set; }

    public virtual string UiCultureName { get; protected set; }

    public virtual string DisplayName { get; protected set; }
}
