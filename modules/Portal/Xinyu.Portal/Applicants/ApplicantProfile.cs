using Xinyu.Abp.Auditing;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Cases;

namespace Xinyu.Portal.Applicants;

/// <summary>Who an applicant's account stands for: a person, or an organisation with the one who acts for it.</summary>
internal sealed class ApplicantProfile : VersionedAggregateRoot<Guid>
{
    private ApplicantProfile()
    {
    }

    /// <param name="userId">The account; one profile each.</param>
    /// <param name="kind">individual, enterprise or institution.</param>
    public ApplicantProfile(Guid userId, string kind, string name, string idNumber, string phone, string? address, string? contactName) : base(userId) =>
        (Kind, Name, IdNumber, Phone, Address, ContactName) = (kind, name, idNumber, phone, address, contactName);

    public string Kind { get; private set; } = "";

    [DisableAuditing]
    public string Name { get; private set; } = "";

    /// <summary>Identity number of a person, credit code of an organisation.</summary>
    [DisableAuditing]
    public string IdNumber { get; private set; } = "";

    [DisableAuditing]
    public string Phone { get; private set; } = "";

    [DisableAuditing]
    public string? Address { get; private set; }

    /// <summary>The person who acts for an organisation (经办人).</summary>
    [DisableAuditing]
    public string? ContactName { get; private set; }

    public Applicant ToApplicant() => new(Kind, Name, IdNumber, Phone, Address, ContactName);
}
