namespace Xinyu.Abp.Printing;

internal static class PrintingErrors
{
    public const string Unavailable = "Abp:PrintingUnavailable";
    public const string Failed = "Abp:PrintingFailed";
}
