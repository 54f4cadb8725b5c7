using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xinyu.Abp;
using Xinyu.Abp.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

public static partial class AbpApplicationBuilderExtensions
{
    public static async Task InitializeApplicationAsync(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.ApplicationServices.GetRequiredService<ObjectAccessor<IApplicationBuilder>>().Value = app;
        var application = app.ApplicationServices.GetRequiredService<IAbpApplicationWithExternalServiceProvider>();
        var lifetime = app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(application.Shutdown);
        lifetime.ApplicationStopped.Register(application.Dispose);
        await application.InitializeAsync(app.ApplicationServices);
    }
}
