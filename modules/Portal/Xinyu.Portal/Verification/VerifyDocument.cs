using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Identifiers;
using Xinyu.Approval.Licences;
using Xinyu.Portal.Cases;

namespace Xinyu.Portal.Verification;

/// <summary>Whether a licence or 文书 is genuine, by the number and check code printed on it (the QR code holds both).</summary>
internal sealed class VerifyDocument(XinyuDbContext db, IBlobContainer<DocumentBlobs> blobs, IClock clock)
{
    private static readonly string[] Decisions = ["grant", "deemed-renewal"];

    public async Task<VerifiedDocument> ExecuteAsync(VerifyInput input, CancellationToken cancellationToken)
    {
        var number = Normalize(input.Number);
        var licences = await db.Set<PortalLicence>().AsNoTracking().Where(l => l.Number == number).ToListAsync(cancellationToken);
        if (licences.Find(l => PrintCheckCode.Matches(input.Code, l.CheckCode)) is { } licence) return await OfAsync(licence, cancellationToken);
        var documents = await db.Set<PortalDocument>().AsNoTracking().Where(d => d.Number == number && d.CheckCode != null).ToListAsync(cancellationToken);
        return documents.Find(d => PrintCheckCode.Matches(input.Code, d.CheckCode!)) is { } document
            ? await OfAsync(document, cancellationToken)
            : throw new BusinessException(PortalErrors.VerifyNotFound);
    }

    private async Task<VerifiedDocument> OfAsync(PortalLicence licence, CancellationToken cancellationToken)
    {
        var today = LegalDay.Of(clock.Now);
        return new(
            licence.Number, licence.Title, licence.ItemName, licence.DepartmentName, licence.HolderMasked, licence.ValidFrom, licence.ValidTo,
            licence.StateOn(today), licence.StateSince(today), licence.Ground, licence.ReplacedBy, await ContentAsync(licence.Sha256, cancellationToken), licence.Sha256,
            licence.Signature, licence.ChangedAt);
    }

    /// <summary>The decision that granted a licence holds as long as the licence: who shows the one alone cannot hide the end of the other.</summary>
    private async Task<VerifiedDocument> OfAsync(PortalDocument document, CancellationToken cancellationToken)
    {
        var (today, issued) = (LegalDay.Of(clock.Now), LegalDay.Of(document.IssuedAt));
        var granted = !Decisions.Contains(document.Kind) ? null : await db.Set<PortalLicence>().AsNoTracking().Where(l => l.CaseId == document.CaseId)
            .OrderByDescending(l => l.ValidFrom).ThenByDescending(l => l.Id).FirstOrDefaultAsync(cancellationToken);
        var validTo = granted is null ? document.ValidTo : granted.ValidTo;
        return new(
            document.Number, document.Title, document.ItemName, document.DepartmentName, null, issued, validTo, granted?.StateOn(today) ?? "valid",
            granted?.StateSince(today) ?? issued, granted?.Ground, granted?.ReplacedBy, await ContentAsync(document.Sha256, cancellationToken), document.Sha256, null,
            document.IssuedAt);
    }

    /// <summary>Whether the stored original still has the fingerprint it was issued with; null when this zone does not hold it.</summary>
    private async Task<bool?> ContentAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var content = await blobs.GetOrNullAsync(sha256, cancellationToken);
        return content is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) == sha256;
    }

    // people type [2026], (2026) or 〔2026〕 for the year in a document number
    private static string Normalize(string? number) => (number ?? "").Trim().Normalize(System.Text.NormalizationForm.FormKC)
        .Replace(" ", "", StringComparison.Ordinal)
        .Replace('[', '〔').Replace(']', '〕').Replace('(', '〔').Replace(')', '〕').Replace('【', '〔').Replace('】', '〕');
}

internal sealed class VerifyInput
{
    [Required(ErrorMessage = "Validation:DocumentNumber")]
    [StringLength(100, ErrorMessage = "Validation:TooLong")]
    public string? Number { get; set; }

    [Required(ErrorMessage = "Validation:CheckCode")]
    [StringLength(20, ErrorMessage = "Validation:TooLong")]
    public string? Code { get; set; }
}

/// <param name="Status">valid, expired, changed, renewed, withdrawn, revoked or cancelled.</param>
/// <param name="StatusOn">Since when it stands so.</param>
/// <param name="Ground">Why it ended, in the terms of the law.</param>
/// <param name="ReplacedBy">Number of the licence that has taken its place.</param>
/// <param name="ContentIntact">Null when the original is not kept in this zone.</param>
internal sealed record VerifiedDocument(
    string Number, string Title, string ItemName, string DepartmentName, string? HolderMasked, DateOnly ValidFrom, DateOnly? ValidTo, string Status,
    DateOnly StatusOn, LicenceGround? Ground, string? ReplacedBy, bool? ContentIntact, string Sha256, string? Signature, DateTime ChangedAt);
