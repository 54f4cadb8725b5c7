using System.Collections;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Data;
using Xinyu.Abp.Http;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Abp.UI.Formatting;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

/// <summary>Finds the sentence of an error code in the resource of its namespace and fills in the exception's data.</summary>
internal sealed class ExceptionTexts(
    IStringLocalizerFactory localizers, IOptions<AbpExceptionLocalizationOptions> options, IStringLocalizer<AbpResource> texts)
{
    public RemoteServiceErrorInfo Info(BusinessException exception) => Info(
        exception,
        exception.Code,
        exception.Message == exception.Code || exception.Message.Length == 0 ? texts["Error:400"] : exception.Message,
        exception is IUserFriendlyException,
        exception.Details);

    public RemoteServiceErrorInfo Info(
        Exception exception, string? code, string fallback, bool preferFallback = false, string? details = null)
    {
        var message = preferFallback ? null : Sentence(code, exception.Data);
        return new RemoteServiceErrorInfo(message ?? fallback, details, code, DataOf(exception));
    }

    public RemoteServiceErrorInfo Stale(AbpDbConcurrencyException exception)
    {
        if (exception is not StaleEntityException { ChangedAt: { } changedAt } stale)
            return new RemoteServiceErrorInfo(texts["Abp:Stale"], null, "Abp:Stale");
        var when = changedAt.ToBeijing().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new RemoteServiceErrorInfo(
            texts["Abp:StaleBy", stale.ChangedBy ?? texts["System"].Value, when], null, "Abp:Stale",
            new Dictionary<string, object?> { ["changedBy"] = stale.ChangedBy, ["changedAt"] = stale.ChangedAt, ["entity"] = stale.EntityName });
    }

    private string? Sentence(string? code, IDictionary data)
    {
        if (code?.Split(':') is not [var codeNamespace, _, ..] ||
            !options.Value.ErrorCodeNamespaceMappings.TryGetValue(codeNamespace, out var resource))
            return null;
        var text = localizers.Create(resource)[code];
        if (text.ResourceNotFound)
            return null;
        var sentence = text.Value;
        foreach (DictionaryEntry entry in data)
            sentence = sentence.Replace($"{{{entry.Key}}}", Convert.ToString(entry.Value, CultureInfo.CurrentCulture), StringComparison.Ordinal);
        return sentence;
    }

    // strings only: an exception's data may hold anything, the answer must always be serializable
    private static Dictionary<string, object?>? DataOf(Exception exception) => exception.Data.Count == 0
        ? null
        : exception.Data.Cast<DictionaryEntry>().ToDictionary(
            e => e.Key.ToString() ?? string.Empty,
            e => e.Value is null or bool or int or long or decimal ? e.Value : Convert.ToString(e.Value, CultureInfo.InvariantCulture));
}
