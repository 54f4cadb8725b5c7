using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Filing;
using Xinyu.Workbench.Filings;

namespace Xinyu.Workbench.Api;

/// <param name="Department">Which of the own departments files; may be left out by who has one.</param>
internal sealed record StartFilingBody([Required, MaxLength(20)] string ItemCode, [MaxLength(20)] string? Department = null);

internal sealed record AskOnLicenceBody([Required, MaxLength(100)] string Number, [property: Required] ApplicationPurpose? Purpose);

internal sealed record StartPaperBody([Required, MaxLength(20)] string ItemCode);

/// <param name="Paper">At the counter: applicant and receipt.</param>
internal sealed record SaveFilingBody(JsonElement Form, int? Version = null, PaperEntry? Paper = null);

internal sealed record SupplyFilingBody(bool DeclareComplete, JsonElement? Form = null);

internal sealed record WithdrawFilingBody([Required, MaxLength(500)] string Reason);

internal sealed record FilingFile(Guid Id, int Material, string MaterialName, string FileName, string ContentType, long Size, string Sha256, HeldOrigin? Held)
{
    public static FilingFile Of(UploadedMaterial m) => new(m.Id, m.Material, m.MaterialName, m.FileName, m.ContentType, m.Size, m.Sha256, m.Held);
}

internal sealed record TakeHeldBody(int Material);

/// <summary>That a material is held, by whom and since when; what it is called and says is the applicant's own until it is taken over for him.</summary>
internal sealed record FilingHeld(int Material, string MaterialName, string DepartmentName, DateOnly CheckedOn);

internal sealed record FilingOutput(
    Guid Id, string Channel, string FiledFrom, string ItemCode, int ItemVersion, string ItemName, string DepartmentCode, int Version, bool Submitted, string? CaseNumber,
    string? QueryCode, DateTime? SubmittedAt, JsonElement Form, PaperEntry? Paper, IReadOnlyList<FilingFile> Files, FilingFile? Proof, bool Complete,
    IReadOnlyList<FormProblem> Problems, IReadOnlyList<PaperProblem> PaperProblems, IReadOnlyList<string> MissingMaterials,
    IReadOnlyList<FilingHeld> Held, HeldLicence? Licence)
{
    public static FilingOutput Of(FilingReport report)
    {
        var filing = report.Filing;
        return new(
            filing.Id, filing.Channel, filing.FiledFrom, filing.ItemCode, filing.ItemVersion, filing.ItemName, filing.DepartmentCode, filing.EntityVersion, filing.IsSubmitted,
            filing.CaseNumber, filing.QueryCode, filing.SubmittedAt, JsonSerializer.Deserialize<JsonElement>(filing.FormJson), filing.IsPaper ? filing.Paper : null,
            [.. report.Materials.SelectMany(m => m.Files).Select(FilingFile.Of)], report.Proof is null ? null : FilingFile.Of(report.Proof), report.IsComplete,
            report.Form.Problems, report.Paper?.Problems ?? [], [.. report.Missing.Select(m => m.Material.Name)],
            [.. report.Materials.Where(m => m.Held is not null).Select(m => new FilingHeld(m.Number, m.Material.Name, m.Held!.DepartmentName, m.Held.CheckedOn))], filing.Licence);
    }
}
