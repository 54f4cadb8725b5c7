namespace Xinyu.Abp;

/// <summary>The host builds the container (ASP.NET Core).</summary>
public interface IAbpApplicationWithExternalServiceProvider : IAbpApplication
{
    void SetServiceProvider(IServiceProvider serviceProvider);

    Task InitializeAsync(IServiceProvider serviceProvider);

    void Initialize(IServiceProvider serviceProvider);
}
