using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Xinyu.Abp.UI.Markup;

internal static class ModelStateErrors
{
    public static string? FirstError(this ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].Sentence() : null;

    /// <summary>An exception of binding has no sentence for the reader.</summary>
    public static string Sentence(this ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? UiText.Get("Error:Unknown") : error.ErrorMessage;
}
