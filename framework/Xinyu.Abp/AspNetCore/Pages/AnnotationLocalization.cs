using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Localization;

namespace Xinyu.Abp.AspNetCore.Pages;

/// <summary>Display names and messages of annotations are keys in the resource of the model's module.</summary>
internal sealed class AnnotationLocalization(AssemblyResources resources) : IConfigureOptions<MvcDataAnnotationsLocalizationOptions>
{
    public void Configure(MvcDataAnnotationsLocalizationOptions options) =>
        options.DataAnnotationLocalizerProvider = (type, factory) => factory.Create(resources.Of(type.Assembly));
}
