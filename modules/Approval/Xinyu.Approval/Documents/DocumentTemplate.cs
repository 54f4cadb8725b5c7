using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Documents;

/// <summary>A version of a 文书 template (Liquid). Issued documents name the version they were made from.</summary>
internal sealed class DocumentTemplate : Entity<Guid>
{
    private DocumentTemplate() { }

    public DocumentTemplate(Guid id, string kind, int version, string body, DateTime publishedAt, string? publishedBy = null, string? note = null)
        : base(id) => (Kind, Version, Body, PublishedAt, PublishedBy, Note) = (kind, version, body, publishedAt, publishedBy, note);

    public string Kind { get; private set; } = "";
    public int Version { get; private set; }
    public string Body { get; private set; } = "";
    public DateTime PublishedAt { get; private set; }
    /// <summary>Null for a version that came with the product.</summary>
    public string? PublishedBy { get; private set; }
    public string? Note { get; private set; }
}
