namespace Xinyu.Approval.Materials;

/// <summary>不重复提交: which file of an earlier case serves for a material that is asked for now, in whatever department.</summary>
public static class HeldMaterials
{
    /// <summary>Years from its check during which a file may serve again (reading; the catalogue gives materials no validity of their own).</summary>
    public const int ValidYears = 1;

    /// <param name="material">Name of the material that is asked for.</param>
    /// <param name="form">original or copy, as it is asked for.</param>
    /// <param name="issuedBy">Results of items are left to the licence register, which alone knows whether they are still valid.</param>
    /// <param name="files">Of one applicant's cases, all of them: also the bad and the replaced ones, which speak against others.</param>
    /// <param name="caseNumber">Only what this case holds, to look again at what was taken from it; null for the newest there is.</param>
    public static HeldMaterial? For(
        string material, string form, string issuedBy, DateOnly today, IReadOnlyCollection<HeldFile> files, string? caseNumber = null)
    {
        if (MaterialIssuer.IsItem(issuedBy)) return null;
        var refused = files.Where(f => f.Status == MaterialStatus.Defective).Select(f => f.Sha256).ToHashSet();
        return files.Where(f => f.MaterialName == material && (caseNumber is null || f.CaseNumber == caseNumber))
            .GroupBy(f => f.CaseNumber).Select(LastHandedIn)
            .Where(batch => batch.All(f => Serves(f, form, today) && !refused.Contains(f.Sha256)))
            .OrderByDescending(batch => batch.Max(f => f.CheckedOn)).ThenByDescending(batch => batch[0].ReceivedAt)
            .Select(Offer).FirstOrDefault();
    }

    /// <summary>What came later in the same case took the place of what was there before.</summary>
    private static List<HeldFile> LastHandedIn(IEnumerable<HeldFile> ofOneCase)
    {
        var files = ofOneCase.ToList();
        var last = files.Max(f => f.ReceivedAt);
        return files.FindAll(f => f.ReceivedAt == last);
    }

    private static bool Serves(HeldFile file, string form, DateOnly today) =>
        file is { CaseStands: true, CheckedOn: { } on } && on <= today && today <= on.AddYears(ValidYears)
        // a file that was itself taken from an earlier case is offered from there: taking it again lengthens nothing
        && !MaterialSource.IsHeld(file.Source)
        // the picture of a copy does not stand for an original
        && (form != "original" || file.Form == "original");

    private static HeldMaterial Offer(List<HeldFile> batch) => new(
        batch[0].CaseNumber, batch[0].DepartmentName, batch.Max(f => f.CheckedOn)!.Value,
        batch.TrueForAll(f => f.Source == MaterialSource.Counter || f.Status == MaterialStatus.OriginalSeen), batch);
}
