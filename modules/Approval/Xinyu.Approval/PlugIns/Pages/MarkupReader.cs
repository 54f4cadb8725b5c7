using System.Net;

namespace Xinyu.Approval.PlugIns.Pages;

/// <summary>Takes markup apart: text, start tags, end tags; comments fall away. What HTML forgives is refused here.</summary>
internal sealed class MarkupReader(string markup)
{
    private int _at;

    /// <summary>For the author: where the reading stands.</summary>
    public int Line => markup.AsSpan(0, Math.Min(_at, markup.Length)).Count('\n') + 1;

    public MarkupPart? Next()
    {
        while (_at < markup.Length)
        {
            if (markup[_at] != '<')
                return Text();
            if (markup.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal))
            {
                var end = markup.IndexOf("-->", _at + 4, StringComparison.Ordinal);
                _at = end < 0 ? throw Wrong("a comment does not end") : end + 3;
                continue;
            }

            _at++;
            return Peek == '/' ? End() : Start();
        }

        return null;
    }

    private char Peek => _at < markup.Length ? markup[_at] : '\0';

    private MarkupText Text()
    {
        var end = markup.IndexOf('<', _at);
        var text = markup[_at..(end < 0 ? markup.Length : end)];
        _at += text.Length;
        return text.Contains('\0', StringComparison.Ordinal) ? throw Wrong("there is a NUL in it") : new(text);
    }

    private MarkupEnd End()
    {
        _at++;
        var name = Name();
        SkipSpace();
        return Accept('>') ? new(name) : throw Wrong($"</{name} does not end");
    }

    private MarkupStart Start()
    {
        var name = Name();
        var attributes = new List<KeyValuePair<string, string?>>();
        while (true)
        {
            var spaced = SkipSpace();
            if (Accept('>'))
                return new(name, attributes, false);
            if (Accept('/'))
                return Accept('>') ? new(name, attributes, true) : throw Wrong($"<{name} has a lone slash");
            if (!spaced)
                throw Wrong($"<{name} does not end");
            var attribute = Name();
            if (attributes.Exists(a => a.Key == attribute))
                throw Wrong($"<{name} has {attribute} twice");
            var end = _at;
            SkipSpace();
            if (Accept('='))
            {
                attributes.Add(new(attribute, Value()));
                continue;
            }

            // the space belongs to what follows
            _at = end;
            attributes.Add(new(attribute, null));
        }
    }

    private string Value()
    {
        SkipSpace();
        var quote = Peek;
        int end;
        if (quote is '"' or '\'')
        {
            end = markup.IndexOf(quote, ++_at);
            if (end < 0)
                throw Wrong("an attribute's value does not end");
        }
        else
        {
            for (end = _at; end < markup.Length && !char.IsWhiteSpace(markup[end]) && markup[end] is not ('"' or '\'' or '`' or '=' or '<' or '>'); end++)
            {
            }

            if (end == _at || (end < markup.Length && markup[end] is not '>' && !char.IsWhiteSpace(markup[end])))
                throw Wrong("an attribute's value is not in quotes");
        }

        var value = WebUtility.HtmlDecode(markup[_at..end]);
        _at = quote is '"' or '\'' ? end + 1 : end;
        return value.Contains('\0', StringComparison.Ordinal) ? throw Wrong("there is a NUL in it") : value;
    }

    private string Name()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Peek) || (Peek == '-' && _at > start))
            _at++;
        return _at > start && char.IsAsciiLetter(markup[start])
            ? markup[start.._at].ToLowerInvariant()
            : throw Wrong("a less-than sign or a name is not written as HTML has it");
    }

    private bool SkipSpace()
    {
        var start = _at;
        while (char.IsWhiteSpace(Peek))
            _at++;
        return _at > start;
    }

    private bool Accept(char wanted)
    {
        if (Peek != wanted)
            return false;
        _at++;
        return true;
    }

    private PageRefusedException Wrong(string reason) => new($"Line {Line}: {reason}.");
}
