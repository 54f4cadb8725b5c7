namespace Xinyu.Abp.Localization.ExceptionHandling;

/// <summary>Which resource has the sentences for the error codes of a namespace.</summary>
public class AbpExceptionLocalizationOptions
{
    public Dictionary<string, Type> ErrorCodeNamespaceMappings { get; } = [];

    public void MapCodeNamespace(string errorCodeNamespace, Type type) => ErrorCodeNamespaceMappings[errorCodeNamespace] = type;
}
