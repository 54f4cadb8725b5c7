using Microsoft.Extensions.DependencyInjection;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Fees;
using Xinyu.Plugins.Forms;
using Xinyu.Plugins.Parameters;
using Xinyu.Plugins.Reminders;
using Xinyu.Plugins.Results;
using Xinyu.Plugins.Tiers;

namespace Xinyu.Plugins;

/// <summary>Registers what a plug-in adds to an item. Each class is made anew for each call.</summary>
public static class ItemLogicServiceCollectionExtensions
{
    /// <summary>An item may have several check classes; all of them run.</summary>
    public static IServiceCollection AddItemChecks<TChecks>(this IServiceCollection services, string itemCode)
        where TChecks : class, IItemChecks => services.AddLogic<IItemChecks, TChecks>(itemCode);

    public static IServiceCollection AddFeeFormula<TFormula>(this IServiceCollection services, string itemCode)
        where TFormula : class, IFeeFormula => services.AddLogic<IFeeFormula, TFormula>(itemCode);

    public static IServiceCollection AddTimeTierChooser<TChooser>(this IServiceCollection services, string itemCode)
        where TChooser : class, ITimeTierChooser => services.AddLogic<ITimeTierChooser, TChooser>(itemCode);

    public static IServiceCollection AddFormSections<TSections>(this IServiceCollection services, string itemCode)
        where TSections : class, IFormSections => services.AddLogic<IFormSections, TSections>(itemCode);

    public static IServiceCollection AddDocumentContent<TContent>(this IServiceCollection services, string itemCode)
        where TContent : class, IDocumentContent => services.AddLogic<IDocumentContent, TContent>(itemCode);

    public static IServiceCollection AddResultValidity<TValidity>(this IServiceCollection services, string itemCode)
        where TValidity : class, IResultValidity => services.AddLogic<IResultValidity, TValidity>(itemCode);

    public static IServiceCollection AddReminderSchedule<TSchedule>(this IServiceCollection services, string itemCode)
        where TSchedule : class, IReminderSchedule => services.AddLogic<IReminderSchedule, TSchedule>(itemCode);

    /// <summary>
    /// Declares the plug-in's own parameters with their defaults. The department's administrator may change them; a
    /// threshold or rate belongs here and never into code.
    /// </summary>
    public static IServiceCollection AddPlugInParameters(this IServiceCollection services, Action<PlugInParameterDefinitions> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        var definitions = new PlugInParameterDefinitions();
        define(definitions);
        foreach (var definition in definitions.All)
            services.AddSingleton(definition);
        return services;
    }

    private static IServiceCollection AddLogic<TContract, TImplementation>(this IServiceCollection services, string itemCode)
        where TImplementation : class, TContract
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(itemCode);
        services.AddTransient<TImplementation>();
        return services.AddSingleton(new ItemLogic(itemCode, typeof(TContract), typeof(TImplementation)));
    }
}
