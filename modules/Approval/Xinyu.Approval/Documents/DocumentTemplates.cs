using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Approval.Documents;

/// <summary>The current templates, parsed once per version. Values are HTML-encoded by the engine: a template never trusts what was typed.</summary>
internal sealed class DocumentTemplates
{
    private static readonly FluidParser Parser = new();
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly ConcurrentDictionary<(string Kind, int Version), IFluidTemplate> _parsed = new();

    /// <summary>The error of a body that does not parse, or null.</summary>
    public static string? ErrorOf(string body) => Parser.TryParse(body, out _, out var error) ? null : error;

    public const string Frame = "sheet";

    /// <summary>The kind's own text inside the common sheet (head, number, signature, check code).</summary>
    public async Task<(string Html, int Version)> RenderAsync(
        XinyuDbContext db, DocumentKind kind, IReadOnlyDictionary<string, object?> model, CancellationToken cancellationToken)
    {
        var context = new TemplateContext();
        foreach (var (key, value) in model) context.SetValue(key, value);
        var (text, version) = await FindAsync(db, kind.Key, cancellationToken);
        var (frame, _) = await FindAsync(db, Frame, cancellationToken);
        context.SetValue("body", await text.RenderAsync(context, Encoder));
        return (await frame.RenderAsync(context, Encoder), version);
    }

    private async Task<(IFluidTemplate Template, int Version)> FindAsync(XinyuDbContext db, string kind, CancellationToken cancellationToken)
    {
        var version = await db.Set<DocumentTemplate>().Where(t => t.Kind == kind).MaxAsync(t => (int?)t.Version, cancellationToken)
            ?? throw new Xinyu.Abp.BusinessException("Approval:DocumentTemplateMissing").WithData("Kind", kind);
        if (!_parsed.TryGetValue((kind, version), out var template))
        {
            var body = await db.Set<DocumentTemplate>().Where(t => t.Kind == kind && t.Version == version).Select(t => t.Body).SingleAsync(cancellationToken);
            template = _parsed[(kind, version)] = Parser.Parse(body);
        }
        return (template, version);
    }
}
