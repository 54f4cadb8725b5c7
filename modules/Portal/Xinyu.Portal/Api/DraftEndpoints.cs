using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Forms;
using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Api;

internal static class DraftEndpoints
{
    private const long MostUploadBytes = FileIntake.MaxBytes + 1024 * 1024;

    public static void Map(RouteGroupBuilder portal)
    {
        var drafts = portal.MapGroup("/drafts");
        drafts.MapPost("", StartAsync).WithSummary("开始申请，或接着填上次的草稿");
        drafts.MapGet("/{id:guid}", ReadAsync).WithSummary("草稿、材料和还差什么");
        drafts.MapPut("/{id:guid}", SaveAsync).WithSummary("保存草稿");
        drafts.MapDelete("/{id:guid}", async (Guid id, RemoveDraft removal, CancellationToken cancellationToken) =>
        {
            await removal.ExecuteAsync(id, cancellationToken);
            return Microsoft.AspNetCore.Http.Results.NoContent();
        }).WithSummary("删去草稿");
        drafts.MapPost("/{id:guid}/materials", AttachAsync).WithMetadata(new RequestSizeLimitAttribute(MostUploadBytes)).WithSummary("上传一份材料");
        drafts.MapPost("/{id:guid}/held-materials", async (Guid id, HeldChoice input, TakeHeldMaterial takes, CancellationToken cancellationToken) =>
            Microsoft.AspNetCore.Http.Results.Created($"/api/portal/drafts/{id}", (await takes.ToDraftAsync(id, input, cancellationToken)).Select(FileOutput.Of)))
            .WithSummary("沿用以前交过、已核对的材料，不用再传");
        drafts.MapDelete("/{id:guid}/materials/{materialId:guid}", async (Guid id, Guid materialId, RemoveMaterial removal, CancellationToken cancellationToken) =>
        {
            await removal.ExecuteAsync(id, materialId, cancellationToken);
            return Microsoft.AspNetCore.Http.Results.NoContent();
        }).WithSummary("撤下一份还没有提交的材料");
        drafts.MapPost("/{id:guid}/precheck", async (Guid id, OwnApplications own, AskPrecheck precheck, CancellationToken cancellationToken) =>
            await precheck.ExecuteAsync(await own.GetAsync(id, cancellationToken), cancellationToken)).WithSummary("提交前请部门核对，最多等 2 秒");
        drafts.MapPost("/{id:guid}/submission", SubmitAsync).WithSummary("提交；重复的请求得到同一张凭证（Idempotency-Key）");
    }

    private static async Task<DraftOutput> StartAsync(DraftInput input, StartDraft start, CheckDraft check, CancellationToken cancellationToken) =>
        DraftOutput.Of(await check.ExecuteAsync(await start.ExecuteAsync(input.ItemCode, cancellationToken), cancellationToken));

    private static async Task<DraftOutput> ReadAsync(Guid id, OwnApplications own, CheckDraft check, CancellationToken cancellationToken) =>
        DraftOutput.Of(await check.ExecuteAsync(await own.GetAsync(id, cancellationToken), cancellationToken));

    private static async Task<DraftOutput> SaveAsync(Guid id, SaveInput input, SaveDraft save, CheckDraft check, CancellationToken cancellationToken)
    {
        var draft = await save.ExecuteAsync(id, fields => FormValues.FromJson(fields, input.Form), input.Version, cancellationToken);
        return DraftOutput.Of(await check.ExecuteAsync(draft, cancellationToken));
    }

    private static async Task<IResult> AttachAsync(
        Guid id, [FromForm] int material, IFormFile file, AttachMaterial attach, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var added = await attach.ToDraftAsync(id, material, file.FileName, content, cancellationToken);
        return Microsoft.AspNetCore.Http.Results.Created($"/api/portal/drafts/{id}", FileOutput.Of(added));
    }

    private static async Task<ReceiptOutput> SubmitAsync(
        Guid id, [FromHeader(Name = "Idempotency-Key"), MaxLength(100)] string? idempotencyKey, SubmitApplication submit, Xinyu.Portal.Cases.ReadMyCase reader,
        CancellationToken cancellationToken)
    {
        if (idempotencyKey?.Length > 100) throw new BusinessException(PortalErrors.IdempotencyKeyTooLong);
        var submitted = await submit.ExecuteAsync(id, string.IsNullOrWhiteSpace(idempotencyKey) ? null : idempotencyKey.Trim(), cancellationToken);
        var view = await reader.ExecuteAsync(submitted.CaseNumber!, cancellationToken);
        return new(submitted.Id, view.CaseNumber, view.QueryCode, view.SubmittedAt, view.CompletenessDue);
    }

    internal sealed record DraftInput([Required, MaxLength(20)] string ItemCode);

    internal sealed record SaveInput(JsonElement Form, int? Version);

    internal sealed record FileOutput(Guid Id, int Material, string MaterialName, string FileName, string ContentType, long Size, string Sha256, HeldOrigin? Held)
    {
        public static FileOutput Of(ApplicationMaterial m) => new(m.Id, m.Material, m.MaterialName, m.FileName, m.ContentType, m.Size, m.Sha256, m.Held);
    }

    internal sealed record HeldOutput(
        int Material, string MaterialName, string CaseNumber, string DepartmentName, DateOnly CheckedOn, IReadOnlyList<HeldOfferFile> Files)
    {
        public static IReadOnlyList<HeldOutput> Of(DraftReport report) =>
            [.. report.Materials.Where(m => m.Held is not null).Select(m => new HeldOutput(
                m.Guide.Number, m.Guide.Material.Name, m.Held!.CaseNumber!, m.Held.DepartmentName, m.Held.CheckedOn, m.Held.Files))];
    }

    internal sealed record ReceiptOutput(Guid ApplicationId, string CaseNumber, string QueryCode, DateTime SubmittedAt, DateOnly? CompletenessDue);

    internal sealed record DraftOutput(
        Guid Id, string ItemCode, int ItemVersion, int Version, bool Submitted, string? CaseNumber, JsonElement Form, IReadOnlyList<FileOutput> Files,
        bool Complete, IReadOnlyList<FormProblem> Problems, IReadOnlyList<string> MissingMaterials, IReadOnlyList<HeldOutput> Held)
    {
        public static DraftOutput Of(DraftReport report) => new(
            report.Draft.Id, report.Draft.ItemCode, report.Draft.ItemVersion, report.Draft.EntityVersion, report.Draft.IsSubmitted, report.Draft.CaseNumber,
            JsonSerializer.Deserialize<JsonElement>(report.Draft.FormJson), [.. report.Materials.SelectMany(m => m.Files).Select(FileOutput.Of)],
            report.IsComplete, report.Form.Problems, [.. report.Materials.Where(m => m.IsMissing).Select(m => m.Guide.Material.Name)], HeldOutput.Of(report));
    }
}
