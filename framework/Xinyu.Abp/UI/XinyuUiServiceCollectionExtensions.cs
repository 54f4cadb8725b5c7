using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using Xinyu.Abp.UI.Layout;

namespace Xinyu.Abp.UI;

public static class XinyuUiServiceCollectionExtensions
{
    /// <summary>What the layouts and tag helpers of the theme ask for.</summary>
    public static IServiceCollection AddXinyuUi(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddScoped<INavigationReader, MenuNavigation>();
        services.TryAddScoped<IReaderLabel, ClaimsReaderLabel>();

        // Chinese is written as it is, not as character references: the encoder still escapes what HTML needs escaped
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}
