using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;

namespace Xinyu.Approval.Documents;

internal sealed class TemplatePublishing(
    XinyuDbContext db, IGuidGenerator guids, IClock clock, ICurrentUser user, IStringLocalizer<ApprovalResource> localizer) : ITemplatePublishing
{
    public async Task<IReadOnlyList<TemplateSummary>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var rows = await db.Set<DocumentTemplate>().AsNoTracking().Select(t => new { t.Kind, t.Version, t.PublishedAt, t.PublishedBy }).ToListAsync(cancellationToken);
        var made = await db.Set<CaseDocument>().GroupBy(d => d.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return [.. Kinds().Select(kind => (Kind: kind, Newest: rows.Where(r => r.Kind == kind).MaxBy(r => r.Version))).Where(k => k.Newest is not null)
            .Select(k => new TemplateSummary(k.Kind, TitleOf(k.Kind), k.Newest!.Version, k.Newest.PublishedAt, k.Newest.PublishedBy, made.GetValueOrDefault(k.Kind)))];
    }

    public async Task<TemplateDetail> GetAsync(string kind, int? version = null, CancellationToken cancellationToken = default)
    {
        var versions = await db.Set<DocumentTemplate>().AsNoTracking().Where(t => t.Kind == kind).OrderByDescending(t => t.Version).ToListAsync(cancellationToken);
        var shown = (version is null ? versions.FirstOrDefault() : versions.Find(t => t.Version == version)) ?? throw new EntityNotFoundException(typeof(DocumentTemplate), $"{kind} {version}");
        var made = await db.Set<CaseDocument>().Where(d => d.Kind == kind).GroupBy(d => d.TemplateVersion).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return new(
            kind, TitleOf(kind), shown.Version, shown.Body, shown.PublishedAt, shown.PublishedBy, shown.Note, Variables(kind), await PreviewAsync(kind, shown.Body, cancellationToken),
            versions.ConvertAll(t => new TemplateVersionMark(t.Version, t.PublishedAt, t.PublishedBy, t.Note, made.GetValueOrDefault(t.Version))));
    }

    public async Task<TemplateCheck> CheckAsync(string kind, string body, CancellationToken cancellationToken = default)
    {
        var newest = await NewestAsync(kind, cancellationToken) ?? throw new EntityNotFoundException(typeof(DocumentTemplate), kind);
        var text = Normal(body);
        var findings = TemplateInspection.Of(kind, text).Select(f => new TemplateFinding(f.Code, f.Line, localizer[f.Code, [.. f.Words]])).ToList();
        string? preview = null;
        if (findings.Count == 0)
        {
            try
            {
                preview = await PreviewAsync(kind, text, cancellationToken);
            }
            catch (InvalidOperationException)
            {
                findings.Add(new("Template:TooManySteps", null, localizer["Template:TooManySteps"]));
            }
        }
        return new(kind, TitleOf(kind), newest.Version, findings, preview);
    }

    public async Task<TemplateVersionMark> PublishAsync(PublishTemplate input, CancellationToken cancellationToken = default)
    {
        var check = await CheckAsync(input.Kind, input.Body, cancellationToken);
        if (check.BasedOn != input.BasedOn) throw Overtaken(check.BasedOn);
        if (check.Findings is [var first, ..])
            throw new BusinessException("Approval:TemplateNotPublishable").WithData("Count", check.Findings.Count).WithData("First", Sentence(first));
        if (input.Note?.Trim() is not { Length: > 0 and <= TemplateLimits.NoteLength } note) throw new BusinessException("Approval:TemplateNoteRequired").WithData("Most", TemplateLimits.NoteLength);
        var text = Normal(input.Body);
        if ((await NewestAsync(input.Kind, cancellationToken))!.Body == text) throw new BusinessException("Approval:TemplateUnchanged").WithData("Version", check.BasedOn);
        var published = new DocumentTemplate(guids.Create(), input.Kind, check.BasedOn + 1, text, clock.Now, user.UserName, note);
        db.Set<DocumentTemplate>().Add(published);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            db.Entry(published).State = EntityState.Detached; // kind and number are unique: somebody else published in the same moment
            throw Overtaken((await NewestAsync(input.Kind, cancellationToken))!.Version);
        }
        return new(published.Version, published.PublishedAt, published.PublishedBy, published.Note, 0);
    }

    /// <summary>第 3 行：没有“x”这个变量。</summary>
    private string Sentence(TemplateFinding finding) => finding.Line is { } line ? localizer["Template:AtLine", line, finding.Text] : finding.Text;

    private async Task<string> PreviewAsync(string kind, string body, CancellationToken cancellationToken)
    {
        var sample = TemplateSamples.Of(kind);
        if (kind != DocumentTemplates.Frame) return await DocumentTemplates.RenderAsync(body, await CurrentAsync(DocumentTemplates.Frame, cancellationToken), sample);
        var text = TemplateSamples.Of(DocumentKinds.Grant.Key);
        return await DocumentTemplates.RenderAsync(await CurrentAsync(DocumentKinds.Grant.Key, cancellationToken), body, text);
    }

    private async Task<string> CurrentAsync(string kind, CancellationToken cancellationToken) => (await NewestAsync(kind, cancellationToken))?.Body ?? "";

    private Task<DocumentTemplate?> NewestAsync(string kind, CancellationToken cancellationToken) =>
        db.Set<DocumentTemplate>().AsNoTracking().Where(t => t.Kind == kind).OrderByDescending(t => t.Version).FirstOrDefaultAsync(cancellationToken);

    private static IEnumerable<string> Kinds() => DocumentKinds.All.Select(k => k.Key).Prepend(DocumentTemplates.Frame);

    private string TitleOf(string kind) => DocumentKinds.All.FirstOrDefault(k => k.Key == kind)?.Title ?? localizer["Template:Frame"];

    /// <summary>A form sends other line ends than a file has.</summary>
    private static string Normal(string body) => body.ReplaceLineEndings("\n");

    private static List<TemplateVariable> Variables(string kind) => [.. TemplateSamples.Of(kind).OrderBy(v => v.Key, StringComparer.Ordinal).SelectMany(v => Variables(v.Key, v.Value))];

    private static IEnumerable<TemplateVariable> Variables(string name, object? value) => value switch
    {
        List<object?> list when list.OfType<Dictionary<string, object?>>().ToList() is { Count: > 0 } entries =>
            entries.SelectMany(e => e).DistinctBy(e => e.Key).SelectMany(e => Variables($"{name}[].{e.Key}", e.Value)),
        List<object?> list => [new($"{name}[]", string.Join('、', list.Select(e => e as string ?? "…")))],
        string text when text.StartsWith("data:", StringComparison.Ordinal) => [new(name, "data:image/svg+xml…")],
        _ => [new(name, value?.ToString() ?? "")],
    };

    private static BusinessException Overtaken(int version) => new BusinessException("Approval:TemplateOvertaken").WithData("Version", version);
}
