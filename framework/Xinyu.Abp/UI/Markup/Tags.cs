using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Xinyu.Abp.UI.Markup;

/// <summary>Builds markup in the shape it is read: element, class, children. Strings are encoded, absent children left out.</summary>
internal static class Tags
{
    public static TagBuilder El(string name, string? css = null, params object?[] children)
    {
        var tag = new TagBuilder(name);
        if (!string.IsNullOrEmpty(css))
        {
            tag.Attributes["class"] = css;
        }

        tag.Add(children);
        return tag;
    }

    /// <summary>An element without content, such as input, img or an SVG rect.</summary>
    public static TagBuilder Single(string name, string? css = null)
    {
        var tag = El(name, css);
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>A decorative icon: never the only carrier of a meaning.</summary>
    public static TagBuilder Icon(string name) => El("i", $"bi bi-{name}").Attr("aria-hidden", "true");

    /// <summary>Words for those who do not see shape or colour.</summary>
    public static TagBuilder Hidden(string text) => El("span", "visually-hidden", text);

    public static TagBuilder Link(string? url, object? content, string? css = null) => El("a", css, content).Attr("href", url);

    public static TagBuilder Attr(this TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }

    public static TagBuilder Flag(this TagBuilder tag, string name, bool on) => on ? tag.Attr(name, name) : tag;

    public static TagBuilder Add(this TagBuilder tag, params object?[] children)
    {
        foreach (var child in children)
        {
            Append(tag.InnerHtml, child);
        }

        return tag;
    }

    public static IHtmlContent Group(params object?[] children)
    {
        var group = new HtmlContentBuilder();
        foreach (var child in children)
        {
            Append(group, child);
        }

        return group;
    }

    private static void Append(IHtmlContentBuilder target, object? child)
    {
        switch (child)
        {
            case null:
                break;
            case string text:
                target.Append(text);
                break;
            case IHtmlContent html:
                target.AppendHtml(html);
                break;
            case IEnumerable many:
                foreach (var one in many)
                {
                    Append(target, one);
                }

                break;
            default:
                target.Append(Convert.ToString(child, System.Globalization.CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }
}
