using System.Globalization;
using System.Text;

namespace Xinyu.Approval.Feel;

/// <summary>Cuts an expression into numbers, texts, words and symbols.</summary>
sealed class FeelLexer(string text)
{
    static readonly string[] Symbols =
        ["..", "!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", "."];

    int _at;

    public static List<FeelToken> Read(string text)
    {
        if (text.Length > FeelExpression.MaxLength)
            throw new FeelException(FeelProblem.TooLong, FeelExpression.MaxLength + 1, "");
        var lexer = new FeelLexer(text);
        var tokens = new List<FeelToken>();
        do
            tokens.Add(lexer.Next());
        while (tokens[^1].Kind != FeelTokenKind.End);
        return tokens;
    }

    FeelToken Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        if (_at == text.Length)
            return new(FeelTokenKind.End, "", _at + 1);
        var c = text[_at];
        if (char.IsAsciiDigit(c) || (c == '.' && _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1])))
            return Number();
        if (c == '"')
            return Text();
        if (char.IsLetter(c) || c == '_')
            return Take(FeelTokenKind.Word, Run(_at, x => char.IsLetterOrDigit(x) || x == '_'));
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, _at, symbol, 0, symbol.Length) == 0 && !text.AsSpan(_at).StartsWith("**"))
                return Take(FeelTokenKind.Symbol, _at + symbol.Length);
        }
        throw new FeelException(FeelProblem.UnknownCharacter, _at + 1, c.ToString());
    }

    // 1..5 is a range: a dot belongs to the number only before a digit.
    FeelToken Number()
    {
        var end = Run(_at, char.IsAsciiDigit);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            end = Run(end + 1, char.IsAsciiDigit);
        var token = Take(FeelTokenKind.Number, end);
        if (!decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            throw new FeelException(FeelProblem.BadNumber, token.Position, token.Text);
        return token;
    }

    FeelToken Text()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (_at < text.Length && text[_at] != '"')
            value.Append(text[_at] == '\\' ? Escape() : text[_at++]);
        if (_at == text.Length)
            throw new FeelException(FeelProblem.UnterminatedText, start + 1, text[start..]);
        _at++;
        return new(FeelTokenKind.Text, value.ToString(), start + 1);
    }

    char Escape()
    {
        var start = _at;
        var c = start + 1 < text.Length ? text[start + 1] : '\0';
        _at += 2;
        if (c == 'u' && start + 6 <= text.Length
            && ushort.TryParse(text.AsSpan(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _at += 4;
            return (char)code;
        }
        return c switch
        {
            '"' or '\\' => c,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw new FeelException(FeelProblem.BadEscape, start + 1, text[start..Math.Min(start + 2, text.Length)]),
        };
    }

    FeelToken Take(FeelTokenKind kind, int end)
    {
        var token = new FeelToken(kind, text[_at..end], _at + 1);
        _at = end;
        return token;
    }

    int Run(int from, Func<char, bool> belongs)
    {
        while (from < text.Length && belongs(text[from]))
            from++;
        return from;
    }
}
