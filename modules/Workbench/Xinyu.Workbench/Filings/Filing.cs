using Xinyu.Abp;
using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Json;
using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Filings;

/// <summary>
/// What officials fill in: an internal item filed with another department, or a paper application entered for a walk-in
/// applicant. A draft of the whole department until it is handed in, unchanged afterwards.
/// </summary>
internal sealed class Filing : VersionedAggregateRoot<Guid>, IHasCreationTime, IHasModificationTime
{
    private Filing()
    {
    }

    /// <param name="channel">workbench or counter, see <see cref="CaseChannels"/>.</param>
    /// <param name="filedFrom">The department that files; at the counter the one that receives.</param>
    public Filing(Guid id, string channel, string filedFrom, Guid startedBy, string itemCode, int itemVersion, string itemName, string departmentCode) : base(id)
    {
        (Channel, FiledFrom, StartedBy) = (channel, filedFrom, startedBy);
        (ItemCode, ItemVersion, ItemName, DepartmentCode) = (itemCode, itemVersion, itemName, departmentCode);
    }

    public string Channel { get; private set; } = "";

    public string FiledFrom { get; private set; } = "";

    public Guid StartedBy { get; private set; }

    public string ItemCode { get; private set; } = "";

    public int ItemVersion { get; private set; }

    public string ItemName { get; private set; } = "";

    /// <summary>The department that decides.</summary>
    public string DepartmentCode { get; private set; } = "";

    [DisableAuditing]
    public string Title { get; private set; } = "";

    [DisableAuditing]
    public string FormJson { get; private set; } = "{}";

    /// <summary>At the counter: the applicant and the receipt as they were typed.</summary>
    [DisableAuditing]
    public string? PaperJson { get; private set; }

    public ApplicationPurpose Purpose { get; private set; }

    /// <summary>At the counter: the licence to change or renew.</summary>
    public Guid? LicenceId { get; private set; }

    public string? LicenceNumber { get; private set; }

    public DateTime CreationTime { get; private set; }

    public DateTime? LastModificationTime { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    public string? CaseNumber { get; private set; }

    [DisableAuditing]
    public string? QueryCode { get; private set; }

    public bool IsSubmitted => SubmittedAt is not null;

    public bool IsPaper => Channel == CaseChannels.Counter;

    public HeldLicence? Licence => LicenceId is { } id ? new(id, LicenceNumber!, Purpose) : null;

    public PaperEntry Paper => StoredJson.ReadOrDefault<PaperEntry>(PaperJson) ?? new PaperEntry();

    /// <summary>A newer version of the item was published: the draft goes on with it, its answers stay.</summary>
    public void FollowItem(int itemVersion, string itemName)
    {
        MustBeDraft();
        (ItemVersion, ItemName) = (itemVersion, itemName);
    }

    public void Save(string formJson, string title)
    {
        MustBeDraft();
        (FormJson, Title) = (formJson, title);
    }

    public void Save(PaperEntry paper)
    {
        MustBeDraft();
        PaperJson = StoredJson.Write(paper);
    }

    public void AskFor(HeldLicence licence)
    {
        MustBeDraft();
        (LicenceId, LicenceNumber, Purpose) = (licence.Id, licence.Number, licence.Purpose);
    }

    public void Submit(string caseNumber, string? queryCode, DateTime now)
    {
        MustBeDraft();
        (CaseNumber, QueryCode, SubmittedAt) = (caseNumber, queryCode, now);
    }

    /// <summary>Corrections that a supplement notice asked for.</summary>
    public void Correct(string formJson) => FormJson = formJson;

    public void MustBeDraft()
    {
        if (IsSubmitted) throw new BusinessException(FilingRefusals.Submitted).WithData("number", CaseNumber!);
    }
}
