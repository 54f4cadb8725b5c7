using Xinyu.Approval.Materials;

namespace Xinyu.Approval.Filing;

/// <summary>A held material between the rule that finds it, the page that offers it and the row that takes it over.</summary>
internal static class HeldOffers
{
    /// <summary>For the applicant's own eyes: whole, until it was taken.</summary>
    public static HeldOffer? ToApplicant(HeldMaterial? held, IEnumerable<UploadedMaterial> present) =>
        held is null || IsTaken(held, present)
            ? null
            : new(held.DepartmentName, held.CheckedOn, held.CaseNumber, [.. held.Files.Select(f => new HeldOfferFile(f.FileName, f.Size, f.Sha256))]);

    /// <summary>For the window: that it is held, by whom and since when, and nothing of what it says.</summary>
    public static HeldOffer? ToWindow(HeldMaterial? held, IEnumerable<UploadedMaterial> present) =>
        held is null || IsTaken(held, present) ? null : new(held.DepartmentName, held.CheckedOn, null, []);

    public static UploadedFile FileOf(HeldMaterial held, HeldFile file) =>
        new(file.FileName, file.ContentType, file.Size, file.Sha256) { Held = new(held.CaseNumber, held.DepartmentName, held.CheckedOn, held.OriginalSeen) };

    private static bool IsTaken(HeldMaterial held, IEnumerable<UploadedMaterial> present) => held.Files.All(f => present.Any(p => p.Sha256 == f.Sha256));
}
