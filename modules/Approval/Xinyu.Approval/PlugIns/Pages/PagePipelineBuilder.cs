using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.WebEncoders;
using Xinyu.Approval.PlugIns.Loading;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>
/// Razor Pages for one plug-in version: a routing table and a view engine that know its assembly alone, in a container that
/// holds nothing of the host's but its log.
/// </summary>
internal sealed class PagePipelineBuilder(ILoggerFactory loggerFactory)
{
    public PagePipeline Build(PlugInContainer plugIn)
    {
        var services = new ServiceCollection();
        services.AddSingleton(loggerFactory);
        services.AddLogging();
        services.AddMetrics();
        var diagnostics = new DiagnosticListener("Xinyu.PlugIns.Pages");
        services.AddSingleton(diagnostics).AddSingleton<DiagnosticSource>(diagnostics);
        services.AddSingleton<IWebHostEnvironment, NoWebRoot>();
        services.AddRazorPages()
            // its attributes would wait for a script that pages do not have
            .AddViewOptions(o => o.HtmlHelperOptions.ClientValidationEnabled = false)
            .ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new AssemblyPart(plugIn.EntryAssembly));
                parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(plugIn.EntryAssembly));
            });
        services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // the host has checked the token before, and puts the next one in afterwards
        services.AddSingleton<IAntiforgery, HostsAntiforgery>();
        services.AddSingleton<ITempDataProvider, NoTempData>();

        var provider = services.BuildServiceProvider();
        var app = new ApplicationBuilder(provider);
        app.UseRouting();
        app.UseEndpoints(endpoints => endpoints.MapRazorPages());
        var run = app.Build();
        _ = provider.GetRequiredService<EndpointDataSource>().Endpoints;
        return new(run, provider);
    }
}
