using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Documents;

/// <summary>A 文书 as issued: numbered, its HTML kept by content hash, never changed afterwards.</summary>
internal sealed class CaseDocument : Entity<Guid>
{
    private CaseDocument() { }

    public CaseDocument(
        Guid id, Guid caseId, string kind, string title, string number, DateTime issuedAt, int templateVersion, string sha256, string? checkCode,
        string? signature)
        : base(id)
    {
        (CaseId, Kind, Title, Number, IssuedAt) = (caseId, kind, title, number, issuedAt);
        (TemplateVersion, Sha256, CheckCode, Signature) = (templateVersion, sha256, checkCode, signature);
    }

    public Guid CaseId { get; private set; }
    public string Kind { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Number { get; private set; } = "";
    public DateTime IssuedAt { get; private set; }
    public int TemplateVersion { get; private set; }
    public string Sha256 { get; private set; } = "";
    public string? CheckCode { get; private set; }
    /// <summary>ECDSA over number, check code and content hash (base64).</summary>
    public string? Signature { get; private set; }
}
