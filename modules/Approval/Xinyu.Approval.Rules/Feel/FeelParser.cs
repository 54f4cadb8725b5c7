using System.Globalization;

namespace Xinyu.Approval.Feel;

/// <summary>
/// Recursive descent, loosest first: if, or, and, comparison (one, not chained), sum, product, sign, path, primary.
/// Chains of one operator are one node, so that only real nesting counts towards the depth.
/// </summary>
sealed class FeelParser(List<FeelToken> tokens)
{
    static readonly HashSet<string> Reserved =
        ["and", "or", "in", "between", "if", "then", "else", "true", "false", "null", "not", "for", "return", "some", "every", "satisfies"];

    static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">="];

    readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    int _at;
    int _depth;

    public static (FeelNode Root, IReadOnlyList<string> Names) Parse(string text)
    {
        var parser = new FeelParser(FeelLexer.Read(text));
        var root = parser.Expression();
        if (parser.Current.Kind != FeelTokenKind.End)
            throw parser.Unexpected();
        return (root, [.. parser._names]);
    }

    FeelToken Current => tokens[_at];

    FeelNode Expression()
    {
        if (++_depth > FeelExpression.MaxDepth)
            throw new FeelException(FeelProblem.TooDeep, Current.Position, Current.Text);
        var node = Accept("if") ? If() : Or();
        _depth--;
        return node;
    }

    IfNode If()
    {
        var condition = Expression();
        Expect("then");
        var then = Expression();
        Expect("else");
        return new IfNode(condition, then, Expression());
    }

    FeelNode Or()
    {
        var terms = new List<FeelNode> { And() };
        while (Accept("or"))
            terms.Add(And());
        return terms.Count == 1 ? terms[0] : new LogicNode(terms, decisive: true);
    }

    FeelNode And()
    {
        var terms = new List<FeelNode> { Comparison() };
        while (Accept("and"))
            terms.Add(Comparison());
        return terms.Count == 1 ? terms[0] : new LogicNode(terms, decisive: false);
    }

    FeelNode Comparison()
    {
        var left = Sum();
        if (Accept("between"))
        {
            var low = Sum();
            Expect("and");
            return new InNode(left, [new RangeNode(low, true, Sum(), true)]);
        }
        if (Accept("in"))
            return new InNode(left, Tests());
        return AcceptAny(Comparisons) is { } sign ? new CompareNode(sign, left, Sum()) : left;
    }

    // in 1 | in [1, 2] | in [1..9) | in < 5 | in ("a", "b", > 5)
    List<FeelNode> Tests()
    {
        if (!Current.Is("("))
            return [Test()];
        Expect("(");
        var tests = new List<FeelNode> { Test() };
        if (Accept(".."))
            return [Range(tests[0], lowClosed: false)];
        while (Accept(","))
            tests.Add(Test());
        Expect(")");
        return tests;
    }

    FeelNode Test() => AcceptAny(["<", "<=", ">", ">="]) is { } sign ? new BoundNode(sign, Sum()) : Sum();

    FeelNode Sum()
    {
        var node = Product();
        var rest = new List<(string Sign, FeelNode Node)>();
        while (AcceptAny(["+", "-"]) is { } sign)
            rest.Add((sign, Product()));
        return rest.Count == 0 ? node : new ArithmeticNode(node, rest);
    }

    FeelNode Product()
    {
        var node = Sign();
        var rest = new List<(string Sign, FeelNode Node)>();
        while (AcceptAny(["*", "/"]) is { } sign)
        {
            var at = Current;
            var factor = Sign();
            if (sign == "/" && factor.IsZero)
                throw new FeelException(FeelProblem.DivisionByZero, at.Position, at.Text);
            rest.Add((sign, factor));
        }
        return rest.Count == 0 ? node : new ArithmeticNode(node, rest);
    }

    FeelNode Sign()
    {
        var negative = false;
        var signed = false;
        while (Accept("-"))
            (negative, signed) = (!negative, true);
        var node = Path();
        return signed ? new SignNode(node, negative) : node;
    }

    FeelNode Path()
    {
        var node = Primary();
        while (Accept("."))
            node = new PathNode(node, Name());
        return node;
    }

    FeelNode Primary()
    {
        var token = Current;
        if (token.Kind == FeelTokenKind.Number)
            return Constant(decimal.Parse(token.Text, CultureInfo.InvariantCulture));
        if (token.Kind == FeelTokenKind.Text)
            return Constant(token.Text);
        if (token.Is("true") || token.Is("false"))
            return Constant(token.Text == "true");
        if (token.Is("null"))
            return Constant(null);
        if (token.Is("[") || token.Is("("))
            return Bracket();
        if (token.Kind != FeelTokenKind.Word)
            throw Unexpected();
        if (FunctionName() is { } function)
            return Call(function, token);
        var name = Name();
        _names.Add(name);
        return new NameNode(name);
    }

    FeelNode Bracket()
    {
        var square = Accept("[");
        if (!square)
            Expect("(");
        if (square && Accept("]"))
            return new ListNode([]);
        var items = new List<FeelNode> { Expression() };
        if (Accept(".."))
            return Range(items[0], square);
        if (!square)
        {
            Expect(")");
            return items[0];
        }
        while (Accept(","))
            items.Add(Expression());
        Expect("]");
        return new ListNode(items);
    }

    RangeNode Range(FeelNode low, bool lowClosed)
    {
        var high = Expression();
        var highClosed = Accept("]");
        if (!highClosed)
            Expect(")");
        return new(low, lowClosed, high, highClosed);
    }

    // Function names may have two words: list contains(...). The word before a bracket is always a function.
    string? FunctionName()
    {
        if (tokens[_at + 1].Is("("))
            return Take(1);
        return tokens[_at + 1].Kind == FeelTokenKind.Word && tokens[_at + 2].Is("(") && !Reserved.Contains(tokens[_at + 1].Text)
            ? Take(2)
            : null;

        string Take(int words)
        {
            _at += words;
            return string.Join(' ', tokens.Skip(_at - words).Take(words).Select(token => token.Text));
        }
    }

    CallNode Call(string name, FeelToken at)
    {
        if (!FeelFunctions.All.TryGetValue(name, out var function))
            throw new FeelException(FeelProblem.UnknownFunction, at.Position, name);
        Expect("(");
        var arguments = new List<FeelNode>();
        if (!Current.Is(")"))
        {
            do
                arguments.Add(Expression());
            while (Accept(","));
        }
        Expect(")");
        if (arguments.Count < function.MinArguments || arguments.Count > function.MaxArguments)
            throw new FeelException(FeelProblem.WrongArgumentCount, at.Position, name);
        return new CallNode(function.Apply, arguments);
    }

    ConstantNode Constant(object? value)
    {
        _at++;
        return new(value);
    }

    string Name()
    {
        if (Current.Kind != FeelTokenKind.Word || Reserved.Contains(Current.Text))
            throw Unexpected();
        return tokens[_at++].Text;
    }

    bool Accept(string symbolOrWord)
    {
        if (!Current.Is(symbolOrWord))
            return false;
        _at++;
        return true;
    }

    string? AcceptAny(string[] symbols) => symbols.FirstOrDefault(Accept);

    void Expect(string symbolOrWord)
    {
        if (!Accept(symbolOrWord))
            throw Unexpected();
    }

    FeelException Unexpected() => Current.Kind == FeelTokenKind.End
        ? new(FeelProblem.UnexpectedEnd, Current.Position, "")
        : new(FeelProblem.UnexpectedToken, Current.Position, Current.Text);
}
