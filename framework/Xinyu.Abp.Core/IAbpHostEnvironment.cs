namespace Xinyu.Abp;

public interface IAbpHostEnvironment
{
    string? EnvironmentName { get; set; }
}
