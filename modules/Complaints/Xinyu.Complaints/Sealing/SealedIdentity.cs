using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Complaints.Sealing;

/// <summary>Who complained, apart from the complaint and encrypted: no list, page or export that reads complaints can show it by mistake.</summary>
[DisableAuditing]
internal sealed class SealedIdentity : Entity<Guid>
{
    private SealedIdentity() { }

    public SealedIdentity(Guid complaintId, string content)
        : base(complaintId) => Content = content;

    public string Content { get; private set; } = "";
}
