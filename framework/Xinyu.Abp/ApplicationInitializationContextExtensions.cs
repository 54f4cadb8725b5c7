using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.DependencyInjection;

namespace Xinyu.Abp;

public static class ApplicationInitializationContextExtensions
{
    public static IApplicationBuilder GetApplicationBuilder(this ApplicationInitializationContext context) =>
        context.ServiceProvider.GetRequiredService<IObjectAccessor<IApplicationBuilder>>().Value
        ?? throw new AbpException("没有网页管道。 There is no request pipeline to add to.");

    public static IWebHostEnvironment GetEnvironment(this ApplicationInitializationContext context) =>
        context.ServiceProvider.GetRequiredService<IWebHostEnvironment>();

    public static IWebHostEnvironment? GetEnvironmentOrNull(this ApplicationInitializationContext context) =>
        context.ServiceProvider.GetService<IWebHostEnvironment>();

    public static IConfiguration GetConfiguration(this ApplicationInitializationContext context) =>
        context.ServiceProvider.GetRequiredService<IConfiguration>();

    public static ILoggerFactory GetLoggerFactory(this ApplicationInitializationContext context) =>
        context.ServiceProvider.GetRequiredService<ILoggerFactory>();
}
