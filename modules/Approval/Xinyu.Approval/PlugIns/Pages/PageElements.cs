namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>
/// The elements and attributes that a page may use. What is not here is refused: script, style, frames, foreign content, and
/// every attribute that runs something or that the host's own scripts listen to.
/// </summary>
internal static class PageElements
{
    public const string TokenField = "__RequestVerificationToken";

    public static readonly HashSet<string> Void = ["br", "hr", "wbr", "img", "input", "col", "link"];

    /// <summary>A browser closes the outer one when the inner one begins, and with it whatever lies between.</summary>
    public static readonly HashSet<string> NeverWithinThemselves = ["a", "button", "form", "select"];

    public static readonly HashSet<string> InputTypes =
        ["text", "search", "number", "date", "month", "time", "tel", "email", "hidden", "checkbox", "radio", "submit", "reset", "button"];

    private static readonly Dictionary<string, string[]> Attributes = new()
    {
        ["a"] = ["href"], ["img"] = ["src", "alt", "width", "height"], ["link"] = ["rel", "href"],
        ["form"] = ["action", "method", "novalidate"],
        ["input"] =
        [
            "type", "name", "value", "checked", "disabled", "readonly", "required", "min", "max", "step", "minlength", "maxlength", "placeholder", "size",
            "pattern", "autocomplete", "inputmode",
        ],
        ["select"] = ["name", "required", "disabled", "multiple", "size"], ["option"] = ["value", "selected", "disabled", "label"],
        ["optgroup"] = ["label", "disabled"],
        ["textarea"] = ["name", "rows", "cols", "minlength", "maxlength", "placeholder", "required", "readonly", "disabled"],
        ["button"] = ["type", "name", "value", "disabled", "formaction"], ["label"] = ["for"], ["output"] = ["for", "name"], ["fieldset"] = ["disabled"],
        ["td"] = ["colspan", "rowspan", "headers"], ["th"] = ["colspan", "rowspan", "headers", "scope", "abbr"], ["col"] = ["span"], ["colgroup"] = ["span"],
        ["ol"] = ["start", "reversed"], ["li"] = ["value"], ["time"] = ["datetime"], ["details"] = ["open"], ["progress"] = ["value", "max"],
        ["meter"] = ["value", "min", "max", "low", "high", "optimum"],
    };

    private static readonly HashSet<string> Plain =
    [
        "div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "aside", "nav", "header", "footer", "ul", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "strong", "em", "b", "i", "u", "s", "small", "sub", "sup", "abbr", "code", "pre", "kbd", "samp",
        "var", "mark", "blockquote", "q", "cite", "br", "hr", "wbr", "figure", "figcaption", "legend", "summary",
    ];

    private static readonly HashSet<string> Everywhere = ["class", "id", "title", "lang", "dir", "role", "hidden", "tabindex", "data-label"];

    /// <summary>Where a browser would close what is open, or move it, unless the parent is one of these.</summary>
    private static readonly Dictionary<string, string[]> Parents = new()
    {
        ["li"] = ["ul", "ol"], ["dt"] = ["dl"], ["dd"] = ["dl"], ["option"] = ["select", "optgroup"], ["optgroup"] = ["select"],
        ["caption"] = ["table"], ["colgroup"] = ["table"], ["thead"] = ["table"], ["tbody"] = ["table"], ["tfoot"] = ["table"],
        ["col"] = ["colgroup"], ["tr"] = ["table", "thead", "tbody", "tfoot"], ["td"] = ["tr"], ["th"] = ["tr"],
    };

    private static readonly HashSet<string> WithSuchChildrenOnly =
        ["ul", "ol", "dl", "select", "optgroup", "table", "colgroup", "thead", "tbody", "tfoot", "tr"];

    public static bool Knows(string element) => Plain.Contains(element) || Attributes.ContainsKey(element);

    public static bool Allows(string element, string attribute) => Everywhere.Contains(attribute)
        || attribute.StartsWith("aria-", StringComparison.Ordinal)
        || (Attributes.TryGetValue(element, out var own) && own.Contains(attribute));

    public static bool MayLieIn(string? parent, string element) => parent is not ("option" or "textarea")
        && (Parents.TryGetValue(element, out var parents) ? parent is not null && parents.Contains(parent) : parent is null || !WithSuchChildrenOnly.Contains(parent));
}
