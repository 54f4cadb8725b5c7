using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Approval.Payments;

/// <summary>A report as it was handed over. Its lines are read from it each time: what they mean changes with what is paid.</summary>
internal sealed class BankStatement : VersionedAggregateRoot<Guid>
{
    private BankStatement() { }

    public BankStatement(Guid id, string fileName, byte[] content, string sha256, Guid uploadedBy, DateTime at)
        : base(id) => (FileName, Content, Sha256, UploadedBy, UploadedAt) = (fileName, content, sha256, uploadedBy, at);

    public string FileName { get; private set; } = "";
    /// <summary>Payers' names are in it.</summary>
    [DisableAuditing]
    public byte[] Content { get; private set; } = [];
    public string Sha256 { get; private set; } = "";
    public Guid UploadedBy { get; private set; }
    public DateTime UploadedAt { get; private set; }
    public DateTime? RecordedAt { get; private set; }
    public int Recorded { get; private set; }

    public void Record(int count, DateTime at) => (Recorded, RecordedAt) = (Recorded + count, at);
}
