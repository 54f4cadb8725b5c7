namespace Xinyu.Abp;

/// <summary>The application builds and disposes its own container (tests, tools).</summary>
public interface IAbpApplicationWithInternalServiceProvider : IAbpApplication
{
    IServiceProvider CreateServiceProvider();

    Task InitializeAsync();

    void Initialize();
}
