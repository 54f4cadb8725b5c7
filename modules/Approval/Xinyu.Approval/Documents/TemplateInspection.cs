using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Ast;

namespace Xinyu.Approval.Documents;

/// <summary>
/// Looks through a template without running it: a variable that its document does not have, a filter that does not exist, HTML that a
/// 文书 must not hold. Every way through it is looked at, also those that the sample data does not take.
/// </summary>
internal sealed partial class TemplateInspection(string kind, string body) : AstVisitor
{
    private static readonly string[] OfEverything = ["size", "first", "last"];
    private const int Most = 20;
    private static readonly string[] FrameNeeds = ["title", "number", "department", "body", "checkCode", "qr"];

    private readonly List<Dictionary<string, object?>> _scopes = [TemplateSamples.Of(kind)];
    private readonly List<(string Code, int? Line, string[] Words)> _found = [];

    /// <returns>Codes with the line and the words of their sentence, in the order of lines.</returns>
    public static IReadOnlyList<(string Code, int? Line, string[] Words)> Of(string kind, string body)
    {
        if (string.IsNullOrWhiteSpace(body)) return [("Template:Empty", null, [])];
        if (body.Length > TemplateLimits.BodyLength) return [("Template:TooLong", null, [])];
        if (TooDeep(body) is { } deep) return [("Template:TooDeep", deep, [Most.ToString(CultureInfo.InvariantCulture)])];
        if (DocumentTemplates.ErrorOf(body, out var template) is { } error) return [Unreadable(error)];
        var inspection = new TemplateInspection(kind, body);
        inspection.VisitTemplate(template);
        inspection.Html();
        return [.. inspection._found.DistinctBy(f => (f.Code, string.Join('|', f.Words))).OrderBy(f => f.Line ?? 0)];
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        if (memberExpression.Segments is not [IdentifierSegment { Identifier: var name }, ..]) return base.VisitMemberExpression(memberExpression);
        var scope = _scopes.FindLast(s => s.ContainsKey(name));
        if (scope is null)
        {
            Found("Template:UnknownVariable", LineOf(Root(name)), name);
            return memberExpression;
        }
        var value = scope[name];
        foreach (var segment in memberExpression.Segments.Skip(1))
        {
            if (segment is not IdentifierSegment { Identifier: var member })
            {
                value = (value as List<object?>)?.FirstOrDefault();
                continue;
            }
            if (OfEverything.Contains(member)) break;
            if (value is not Dictionary<string, object?> members || !members.TryGetValue(member, out value))
            {
                Found("Template:UnknownMember", LineOf(Root(name) + @"[^{}%]*\." + Regex.Escape(member)), name, member);
                break;
            }
        }
        return memberExpression;
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        if (forStatement.Source is null or RangeExpression)
        {
            Found("Template:RangeNotAllowed", LineOf(@"\bfor\s+" + Regex.Escape(forStatement.Identifier) + @"\s+in\s*\("));
            return forStatement;
        }
        Visit(forStatement.Source);
        _scopes.Add(new() { [forStatement.Identifier] = Element(forStatement.Source), ["forloop"] = new Dictionary<string, object?> { ["index"] = 1, ["index0"] = 0, ["length"] = 1, ["rindex"] = 1 } });
        foreach (var statement in forStatement.Statements) Visit(statement);
        _scopes.RemoveAt(_scopes.Count - 1);
        if (forStatement.Else is { } otherwise) Visit(otherwise);
        return forStatement;
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        Visit(assignStatement.Value);
        _scopes[0].TryAdd(assignStatement.Identifier, null);
        return assignStatement;
    }

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement)
    {
        _scopes[0].TryAdd(captureStatement.Identifier, "");
        return base.VisitCaptureStatement(captureStatement);
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        var name = filterExpression.Name;
        // what people typed is encoded by the engine; only the document's own text comes into its frame as it is
        var isBody = kind == DocumentTemplates.Frame && filterExpression.Input is MemberExpression { Segments: [IdentifierSegment { Identifier: "body" }] };
        if (name == "raw" && !isBody) Found("Template:RawNotAllowed", LineOf(@"\|\s*raw\b"));
        else if (!TemplateOptions.Default.Filters.TryGetValue(name, out _)) Found("Template:UnknownFilter", LineOf(@"\|\s*" + Regex.Escape(name) + @"\b"), name);
        return base.VisitFilterExpression(filterExpression);
    }

    protected override Statement VisitIncludeStatement(IncludeStatement includeStatement) => NotAllowed(includeStatement, "include");

    protected override Statement VisitRenderStatement(RenderStatement renderStatement) => NotAllowed(renderStatement, "render");

    protected override Statement VisitFromStatement(FromStatement fromStatement) => NotAllowed(fromStatement, "from");

    protected override Statement VisitMacroStatement(MacroStatement macroStatement) => NotAllowed(macroStatement, "macro");

    protected override Statement VisitTableRowStatement(TableRowStatement tableRowStatement) => NotAllowed(tableRowStatement, "tablerow");

    private Statement NotAllowed(Statement statement, string tag)
    {
        Found("Template:TagNotAllowed", LineOf(@"\b" + tag + @"\b"), tag);
        return statement;
    }

    /// <summary>The shape of a list's entries: every member that any of them has.</summary>
    private object? Element(Expression source)
    {
        if (source is not MemberExpression { Segments: [IdentifierSegment { Identifier: var name }, ..] segments } || _scopes.FindLast(s => s.ContainsKey(name)) is not { } scope) return null;
        var value = scope[name];
        foreach (var segment in segments.Skip(1))
            value = segment is IdentifierSegment { Identifier: var member } ? (value as Dictionary<string, object?>)?.GetValueOrDefault(member) : null;
        if (value is not List<object?> list) return null;
        var entries = list.OfType<Dictionary<string, object?>>().ToList();
        return entries.Count == 0 ? list.FirstOrDefault() : entries.SelectMany(e => e).DistinctBy(e => e.Key).ToDictionary(e => e.Key, e => e.Value);
    }

    private void Html()
    {
        foreach (Match unsafeHtml in Unsafe().Matches(body)) Found("Template:UnsafeHtml", Line(unsafeHtml.Index), unsafeHtml.Value.Trim());
        if (kind != DocumentTemplates.Frame) return;
        foreach (var lacking in FrameNeeds.Where(name => LineOf(Root(name)) is null)) Found("Template:FrameLacks", null, lacking);
    }

    private void Found(string code, int? line, params string[] words) => _found.Add((code, line, words));

    private static string Root(string name) => @"(?<![\w.])" + Regex.Escape(name) + @"\b";

    /// <summary>The first line with a tag in which it stands.</summary>
    private int? LineOf(string pattern) => Tag().Matches(body).FirstOrDefault(tag => Regex.IsMatch(tag.Value, pattern)) is { } found ? Line(found.Index) : null;

    private int Line(int index) => LineIn(body, index);

    private static int LineIn(string body, int index) => body.AsSpan(0, index).Count('\n') + 1;

    /// <summary>The parser and whoever walks the tree go into themselves for each block: what is nested without end is not begun.</summary>
    private static int? TooDeep(string body)
    {
        var depth = 0;
        foreach (Match tag in Block().Matches(body))
        {
            depth = Math.Max(0, depth + (tag.Groups[1].Length == 0 ? 1 : -1));
            if (depth > Most) return LineIn(body, tag.Index);
        }
        return null;
    }

    /// <summary>The parser says "… at (line:column)" and shows the line below.</summary>
    private static (string, int?, string[]) Unreadable(string error)
    {
        var first = error.Split('\n')[0].Trim();
        return Position().Match(first) is { Success: true } at
            ? ("Template:Unreadable", int.Parse(at.Groups[1].Value, CultureInfo.InvariantCulture), [first[..at.Index].Trim()])
            : ("Template:Unreadable", 1, [first]);
    }

    [GeneratedRegex(@"\{%-?\s*(end)?(?:if|unless|for|case|capture|comment|raw|tablerow|macro|liquid|ifchanged)\b")]
    private static partial Regex Block();

    [GeneratedRegex(@"at \((\d+):\d+\)")]
    private static partial Regex Position();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<\s*(script|iframe|object|embed|form|style|base|meta\s+http-equiv)\b|<[^>]*\son\w+\s*=|javascript:|\b(?:src|href)\s*=\s*[""']?\s*(?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex Unsafe();
}
