namespace Xinyu.Abp;

internal sealed class AbpHostEnvironment : IAbpHostEnvironment
{
    public string? EnvironmentName { get; set; }
}
