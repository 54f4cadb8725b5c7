using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Modularity.PlugIns;

namespace Xinyu.Abp;

public class AbpApplicationCreationOptions(IServiceCollection services)
{
    public IServiceCollection Services { get; } = services;

    public PlugInSourceList PlugInSources { get; } = [];

    public bool SkipConfigureServices { get; set; }

    public string? ApplicationName { get; set; }

    public string? Environment { get; set; }
}
