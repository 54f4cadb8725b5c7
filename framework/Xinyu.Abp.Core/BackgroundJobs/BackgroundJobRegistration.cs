using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.Abp.BackgroundJobs;

/// <summary>Which job class runs which stored arguments.</summary>
public sealed class BackgroundJobRegistration
{
    private readonly Func<IServiceProvider, object, Task> _execute;

    private BackgroundJobRegistration(Type argsType, Func<IServiceProvider, object, Task> execute)
    {
        JobName = BackgroundJobNameAttribute.GetName(argsType);
        ArgsType = argsType;
        _execute = execute;
    }

    public string JobName { get; }

    public Type ArgsType { get; }

    public Task ExecuteAsync(IServiceProvider scope, object args) => _execute(scope, args);

    internal static BackgroundJobRegistration Of<TArgs, TJob>()
        where TArgs : class
        where TJob : class, IAsyncBackgroundJob<TArgs> =>
        new(typeof(TArgs), static (scope, args) => scope.GetRequiredService<TJob>().ExecuteAsync((TArgs)args));
}
