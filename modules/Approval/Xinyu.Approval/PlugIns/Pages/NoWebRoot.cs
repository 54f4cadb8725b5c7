using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>Razor wants to know where it runs. A plug-in's pages are compiled and its files are handed out by the host: there is nothing to find.</summary>
internal sealed class NoWebRoot : IWebHostEnvironment
{
    public string EnvironmentName { get; set; } = "PlugIn";

    public string ApplicationName { get; set; } = "PlugIn";

    public string ContentRootPath { get; set; } = "";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

    public string WebRootPath { get; set; } = "";

    public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
}
