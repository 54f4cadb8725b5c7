using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Localization;

namespace Xinyu.Abp.AspNetCore.Pages;

/// <summary>What a page says when a field cannot even be read, in the reader's language.</summary>
internal sealed class BindingTexts(IStringLocalizer<AbpResource> texts) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => texts["Binding:Invalid", value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["Binding:InvalidValue", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => texts["Binding:InvalidField", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Binding:InvalidInput"]);
        messages.SetValueIsInvalidAccessor(value => texts["Binding:InvalidValue", value]);
        messages.SetValueMustBeANumberAccessor(field => texts["Binding:Number", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Binding:NumberInput"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Binding:Required"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["Binding:Required"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Binding:Required"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["Binding:Required"]);
    }
}
