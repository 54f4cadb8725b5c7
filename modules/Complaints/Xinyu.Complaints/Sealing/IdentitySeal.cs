using Microsoft.AspNetCore.DataProtection;
using Xinyu.Abp.Json;

namespace Xinyu.Complaints.Sealing;

/// <summary>Encrypts and decrypts with the hosts' common key ring.</summary>
internal sealed class IdentitySeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Xinyu.Complaints.Identity");

    public SealedIdentity Close(Guid complaintId, string? name, string? phone) =>
        new(complaintId, _protector.Protect(StoredJson.Write(new ComplainantIdentity(name, phone))));

    public ComplainantIdentity Open(SealedIdentity identity) => StoredJson.Read<ComplainantIdentity>(_protector.Unprotect(identity.Content));
}

internal sealed record ComplainantIdentity(string? Name, string? Phone);
