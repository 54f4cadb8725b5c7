namespace Xinyu.Approval.Documents;

/// <summary>
/// The 文书 templates and their versions. A next version is looked at first, over sample data, then published; a document that was
/// made stays as it was made.
/// </summary>
public interface ITemplatePublishing
{
    Task<IReadOnlyList<TemplateSummary>> GetListAsync(CancellationToken cancellationToken = default);

    /// <param name="version">Null is the current one. An unknown kind or version is EntityNotFound (404).</param>
    Task<TemplateDetail> GetAsync(string kind, int? version = null, CancellationToken cancellationToken = default);

    /// <summary>Says everything that keeps a text from being published, with its line, and shows it over sample data. Changes nothing.</summary>
    Task<TemplateCheck> CheckAsync(string kind, string body, CancellationToken cancellationToken = default);

    /// <exception cref="Xinyu.Abp.BusinessException">It has findings, is the same as the current version, or somebody else published.</exception>
    Task<TemplateVersionMark> PublishAsync(PublishTemplate input, CancellationToken cancellationToken = default);
}

/// <param name="Kind">The key; sheet is the common frame of all documents.</param>
/// <param name="Documents">How many documents were made from any version.</param>
public sealed record TemplateSummary(string Kind, string Title, int CurrentVersion, DateTime PublishedAt, string? PublishedBy, int Documents);

/// <param name="Variables">What the text may use; a member of a list stands behind its dot.</param>
/// <param name="Preview">The version over sample data, as HTML.</param>
public sealed record TemplateDetail(
    string Kind, string Title, int Version, string Body, DateTime PublishedAt, string? PublishedBy, string? Note, IReadOnlyList<TemplateVariable> Variables, string Preview,
    IReadOnlyList<TemplateVersionMark> Versions);

/// <param name="Sample">What the preview puts there.</param>
public sealed record TemplateVariable(string Name, string Sample);

public sealed record TemplateVersionMark(int Version, DateTime PublishedAt, string? PublishedBy, string? Note, int Documents);

/// <param name="BasedOn">The version that was current when the text was looked at.</param>
/// <param name="Preview">Null while findings keep it from being shown.</param>
public sealed record TemplateCheck(string Kind, string Title, int BasedOn, IReadOnlyList<TemplateFinding> Findings, string? Preview)
{
    public bool CanBePublished => Findings.Count == 0;
}

/// <param name="Line">From 1; null when it is about the whole text.</param>
/// <param name="Text">The sentence in the reader's language.</param>
public sealed record TemplateFinding(string Code, int? Line, string Text);

/// <param name="Note">Why; kept beside the version.</param>
public sealed record PublishTemplate(string Kind, string Body, int BasedOn, string Note);

public static class TemplateLimits
{
    public const int BodyLength = 64 * 1024;
    public const int NoteLength = 200;
}
