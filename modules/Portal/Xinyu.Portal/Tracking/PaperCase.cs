using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Events;

namespace Xinyu.Portal.Tracking;

/// <summary>A case that the window took on paper: enough to let its applicant follow it, and nothing that tells who he is.</summary>
[DisableAuditing]
internal sealed class PaperCase : Entity<Guid>
{
    private PaperCase()
    {
    }

    public PaperCase(Guid id, PaperReceivedEto received) : base(id)
    {
        (CaseNumber, QueryCode, ReceivedAt) = (received.CaseNumber, received.QueryCode, received.ReceivedAt);
        (ItemCode, ItemName, ApplicantMasked) = (received.ItemCode, received.ItemName, received.ApplicantMasked);
    }

    public string CaseNumber { get; private set; } = "";

    public string QueryCode { get; private set; } = "";

    public string ItemCode { get; private set; } = "";

    public string ItemName { get; private set; } = "";

    public string ApplicantMasked { get; private set; } = "";

    public DateTime ReceivedAt { get; private set; }
}
