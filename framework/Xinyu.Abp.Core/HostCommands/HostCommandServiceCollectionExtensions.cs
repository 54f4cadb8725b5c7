using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.HostCommands;

public static class HostCommandServiceCollectionExtensions
{
    public static IServiceCollection AddHostCommand<TCommand>(this IServiceCollection services)
        where TCommand : class, IHostCommand =>
        services.AddScoped<IHostCommand, TCommand>();
}
