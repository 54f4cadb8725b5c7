namespace Xinyu.Abp.Features;

public static class FeatureErrorCodes
{
    public const string Closed = "Abp:FeatureClosed";
}
