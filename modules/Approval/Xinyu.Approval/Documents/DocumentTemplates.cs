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
    /// <summary>A loop in a loop in a loop ends here, not with the host's memory; the longest document takes a few thousand.</summary>
    private static readonly TemplateOptions Options = new() { MaxSteps = 100_000 };
    private readonly ConcurrentDictionary<(string Kind, int Version), IFluidTemplate> _parsed = new();

    /// <summary>The error of a body that does not parse, or null.</summary>
    public static string? ErrorOf(string body, out IFluidTemplate template) => Parser.TryParse(body, out template, out var error) ? null : error;

    public const string Frame = "sheet";

    /// <summary>The kind's own text inside the common sheet (head, number, signature, check code).</summary>
    public async Task<(string Html, int Version)> RenderAsync(
        XinyuDbContext db, DocumentKind kind, IReadOnlyDictionary<string, object?> model, CancellationToken cancellationToken)
    {
        var (text, version) = await FindAsync(db, kind.Key, cancellationToken);
        var (frame, _) = await FindAsync(db, Frame, cancellationToken);
        return (await RenderAsync(text, frame, model), version);
    }

    /// <summary>Texts that are not published, over sample data.</summary>
    public static Task<string> RenderAsync(string text, string frame, IReadOnlyDictionary<string, object?> model) => RenderAsync(Parser.Parse(text), Parser.Parse(frame), model);

    private static async Task<string> RenderAsync(IFluidTemplate text, IFluidTemplate frame, IReadOnlyDictionary<string, object?> model)
    {
        var context = new TemplateContext(Options);
        foreach (var (key, value) in model) context.SetValue(key, value);
        context.SetValue("body", await text.RenderAsync(context, Encoder));
        return await frame.RenderAsync(context, Encoder);
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
