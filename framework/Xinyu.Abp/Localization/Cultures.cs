namespace Xinyu.Abp.Localization;

internal static class Cultures
{
    public const string Chinese = "zh-Hans";
    public const string English = "en";
}
