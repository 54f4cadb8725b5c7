using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.AspNetCore.Health;

namespace Xinyu.Abp.Printing;

internal static class PrintingServiceCollectionExtensions
{
    public static IServiceCollection AddXinyuPrinting(this IServiceCollection services)
    {
        services.AddSingleton<ChromiumSearch>().AddSingleton<Chromium>().AddSingleton<PrintedPage>();
        services.AddSingleton<IDocumentPrinter, DocumentPrinter>();
        services.Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(PrintingErrors.Unavailable, HttpStatusCode.ServiceUnavailable);
            options.Map(PrintingErrors.Failed, HttpStatusCode.ServiceUnavailable);
        });
        services.AddHealthChecks().AddCheck<PrintingHealthCheck>("document-pdf", tags: [HealthEndpoints.ReadyTag, HealthEndpoints.OptionalTag]);
        return services;
    }
}
