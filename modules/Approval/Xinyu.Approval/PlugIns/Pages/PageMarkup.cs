using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>
/// Reads a page's markup strictly and writes it anew from what was understood, so that no browser can understand something else.
/// The first thing that may not be shown refuses the whole page: half a form would be worse than none.
/// </summary>
internal sealed class PageMarkup
{
    private const int MostNested = 64;
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly MarkupReader _reader;
    private readonly PageBounds _bounds;
    private readonly StringBuilder _written = new();
    private readonly List<string> _styleSheets = [];
    private readonly Stack<string> _open = new();

    private PageMarkup(string markup, PageBounds bounds) => (_reader, _bounds) = (new(markup), bounds);

    /// <returns>The markup, and its style sheets, which belong into the frame's head.</returns>
    /// <exception cref="PageRefusedException">With the reason and the line.</exception>
    public static (string Written, IReadOnlyList<string> StyleSheets) Checked(string markup, PageBounds bounds)
    {
        var page = new PageMarkup(markup, bounds);
        while (page._reader.Next() is { } part)
            page.Take(part);
        if (page._open.TryPeek(out var open))
            throw page.Refuse($"<{open}> is not closed");
        return (page._written.ToString(), page._styleSheets);
    }

    private void Take(MarkupPart part)
    {
        switch (part)
        {
            case MarkupText text:
                _written.Append(text.Raw);
                break;
            case MarkupEnd end:
                if (!_open.TryPop(out var open) || open != end.Name)
                    throw Refuse($"</{end.Name}> closes what is not open");
                _written.Append("</").Append(end.Name).Append('>');
                break;
            case MarkupStart start:
                Start(start);
                break;
        }
    }

    private void Start(MarkupStart start)
    {
        var name = start.Name;
        if (!PageElements.Knows(name))
            throw Refuse($"<{name}> is not shown on pages of plug-ins");
        if (!PageElements.MayLieIn(_open.TryPeek(out var parent) ? parent : null, name))
            throw Refuse($"<{name}> may not lie in <{parent}>");
        if (PageElements.NeverWithinThemselves.Contains(name) && _open.Contains(name))
            throw Refuse($"<{name}> lies within another one");
        if (start.IsClosed && !PageElements.Void.Contains(name))
            throw Refuse($"<{name}/> is not closed");
        foreach (var (attribute, value) in start.Attributes)
            Check(name, attribute, value);
        // Razor gives each form a field for the token: ours takes its place
        if (start.Value("name") == PageElements.TokenField)
        {
            if (name == "input")
                return;
            throw Refuse($"<{name}> has the name of the form's token");
        }

        if (name == "link")
        {
            _styleSheets.Add(start.Value("rel") is not null && start.Value("href") is { } sheet ? sheet : throw Refuse("<link> is for style sheets only"));
            return;
        }

        Write(start);
        if (!PageElements.Void.Contains(name))
            _open.Push(name);
        if (_open.Count > MostNested)
            throw Refuse($"elements lie more than {MostNested} deep");
        if (name == "form" && string.Equals(start.Value("method"), "post", StringComparison.OrdinalIgnoreCase))
            Write(new("input", [new("type", "hidden"), new("name", _bounds.Token.Field), new("value", _bounds.Token.Value)], false));
    }

    private void Check(string element, string attribute, string? value)
    {
        if (!PageElements.Allows(element, attribute))
            throw Refuse($"<{element} {attribute}> is not shown on pages of plug-ins");
        var (text, allowed) = (value ?? "", true);
        switch (element, attribute)
        {
            case ("a", "href"):
                allowed = PageAddress.IsHere(text);
                break;
            case ("form", "action") or ("button", "formaction"):
                allowed = text.Length == 0 ? element == "form" : PageAddress.IsBelow(text, _bounds.Root);
                break;
            case ("img", "src"):
                allowed = PageAddress.IsBelow(text, _bounds.FilesRoot);
                break;
            case ("link", "href"):
                allowed = PageAddress.IsBelow(text, _bounds.FilesRoot) && text.EndsWith(".css", StringComparison.Ordinal);
                break;
            case ("link", "rel"):
                allowed = text == "stylesheet";
                break;
            case ("form", "method"):
                allowed = text.ToLowerInvariant() is "get" or "post";
                break;
            case ("input", "type"):
                allowed = PageElements.InputTypes.Contains(text.ToLowerInvariant());
                break;
        }

        if (!allowed)
            throw Refuse($"<{element} {attribute}=\"{text}\"> leads or does more than a page of a plug-in may");
    }

    private void Write(MarkupStart start)
    {
        _written.Append('<').Append(start.Name);
        foreach (var (attribute, value) in start.Attributes)
        {
            _written.Append(' ').Append(attribute);
            if (value is not null)
                _written.Append("=\"").Append(Encoder.Encode(value)).Append('"');
        }

        _written.Append('>');
    }

    private PageRefusedException Refuse(string reason) => new($"Line {_reader.Line}: {reason}.");
}
