using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Validation;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Forms;
using Xinyu.Workbench.Filings;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.Api;

/// <summary>Filing internal items and entering paper, by the use cases of the pages.</summary>
internal static class FilingsApi
{
    private const long MostUploadBytes = FileIntake.MaxBytes + 1024 * 1024;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var filings = endpoints.MapGroup("/api/workbench/filings").RequireAuthorization(WorkbenchPermissions.File).WithTags("Workbench");
        filings.MapGet("/", (int? skipCount, int? maxResultCount, FilingCases cases, CancellationToken token) =>
            cases.ListAsync(CaseChannels.Workbench, skipCount ?? 0, maxResultCount ?? 20, token)).WithSummary("本部门的申报：草稿在前，最新的在前");
        filings.MapGet("/items", (string? filter, string? departmentCode, ListFileable list, CancellationToken token) =>
            ItemsAsync(CaseChannels.Workbench, filter, departmentCode, list, token)).WithSummary("能申报的内部事项；没有开放的附原因");
        filings.MapPost("/", (StartFilingBody body, StartFiling start, CheckFiling check, CancellationToken token) =>
            StartAsync(CaseChannels.Workbench, body.ItemCode, body.Department, start, check, token)).WithSummary("开始申报，或接着填自己上次的草稿");
        Drafts(filings);
        Cases(filings);

        var counter = endpoints.MapGroup("/api/workbench/counter").RequireAuthorization(WorkbenchPermissions.Counter).WithTags("Workbench");
        counter.MapGet("/", (int? skipCount, int? maxResultCount, FilingCases cases, CancellationToken token) =>
            cases.ListAsync(CaseChannels.Counter, skipCount ?? 0, maxResultCount ?? 20, token)).WithSummary("窗口录入的纸质申请");
        counter.MapGet("/items", (string? filter, ListFileable list, CancellationToken token) =>
            ItemsAsync(CaseChannels.Counter, filter, null, list, token)).WithSummary("本部门能在窗口录入的许可事项");
        counter.MapPost("/licences", async (AskOnLicenceBody body, AskOnLicenceAtCounter ask, CheckFiling check, CancellationToken token) =>
            FilingOutput.Of(await check.ExecuteAsync(await ask.ExecuteAsync(body.Number, body.Purpose!.Value, token), token))).WithSummary("替来窗口的持有人申请变更或延续一份证照，其后同 /filings");
        counter.MapPost("/", (StartPaperBody body, StartFiling start, CheckFiling check, CancellationToken token) =>
            StartAsync(CaseChannels.Counter, body.ItemCode, null, start, check, token)).WithSummary("开始录入一位申请人的纸质申请，其后同 /filings");
    }

    private static void Drafts(RouteGroupBuilder filings)
    {
        filings.MapGet("/{id:guid}", async (Guid id, OurFilings ours, CheckFiling check, CancellationToken token) =>
            FilingOutput.Of(await check.ExecuteAsync(await ours.GetAsync(id, token), token))).WithSummary("申报、材料和还差什么");
        filings.MapPut("/{id:guid}", async (Guid id, SaveFilingBody body, SaveFiling save, CheckFiling check, CancellationToken token) =>
            FilingOutput.Of(await check.ExecuteAsync(await save.ExecuteAsync(id, fields => FormValues.FromJson(fields, body.Form), body.Paper, body.Version, token), token)))
            .WithSummary("保存草稿");
        filings.MapDelete("/{id:guid}", async (Guid id, AttachToFiling attach, CancellationToken token) =>
        {
            await attach.RemoveDraftAsync(id, token);
            return Results.NoContent();
        }).WithSummary("删去草稿");
        filings.MapPost("/{id:guid}/materials", async (Guid id, [FromForm] int material, IFormFile file, AttachToFiling attach, CancellationToken token) =>
        {
            await using var content = file.OpenReadStream();
            return Results.Created($"/api/workbench/filings/{id}", FilingFile.Of(await attach.ToDraftAsync(id, material, file.FileName, content, token)));
        }).WithMetadata(new RequestSizeLimitAttribute(MostUploadBytes)).WithSummary("上传一份材料；-1 是纸质申请的收件凭据");
        filings.MapPost("/{id:guid}/held-materials", async (Guid id, TakeHeldBody body, TakeHeldForFiling takes, CancellationToken token) =>
            Results.Created($"/api/workbench/filings/{id}", (await takes.ToDraftAsync(id, body.Material, token)).Select(FilingFile.Of))).WithSummary("沿用申请人交过、已核对的材料");
        filings.MapDelete("/{id:guid}/materials/{materialId:guid}", async (Guid id, Guid materialId, AttachToFiling attach, CancellationToken token) =>
        {
            await attach.RemoveAsync(id, materialId, token);
            return Results.NoContent();
        }).WithSummary("撤下一份还没有送出的材料");
        filings.MapPost("/{id:guid}/submission", async (Guid id, SubmitFiling submit, CheckFiling check, CancellationToken token) =>
            FilingOutput.Of(await check.ExecuteAsync(await submit.ExecuteAsync(id, token), token))).WithSummary("送出；重复的请求得到同一个办件编号");
    }

    private static void Cases(RouteGroupBuilder filings)
    {
        filings.MapGet("/{id:guid}/case", async (Guid id, OurFilings ours, FilingCases cases, CancellationToken token) =>
            await cases.GetAsync(await ours.GetAsync(id, token), token)).WithSummary("申报办到哪里：状态、两个时限、过程、文书");
        filings.MapGet("/{id:guid}/documents/{documentId:guid}", async (Guid id, Guid documentId, OurFilings ours, FilingCases cases, CancellationToken token) =>
            Results.Stream((await cases.DocumentAsync(await ours.GetAsync(id, token), documentId, token)).Sheet.Content, "text/html; charset=utf-8")).WithSummary("文书原件（HTML）");
        filings.MapPost("/{id:guid}/supplement/materials", async (Guid id, [FromForm] int material, IFormFile file, SupplyFiling supply, CancellationToken token) =>
        {
            await using var content = file.OpenReadStream();
            return Results.Created($"/api/workbench/filings/{id}", FilingFile.Of(await supply.AttachAsync(id, material, file.FileName, content, token)));
        }).WithMetadata(new RequestSizeLimitAttribute(MostUploadBytes)).WithSummary("上传一份补正材料");
        filings.MapPost("/{id:guid}/supplement/held-materials", async (Guid id, TakeHeldBody body, TakeHeldForFiling takes, CancellationToken token) =>
            Results.Created($"/api/workbench/filings/{id}", (await takes.ToSupplementAsync(id, body.Material, token)).Select(FilingFile.Of))).WithSummary("补正时沿用申请人交过、已核对的材料");
        filings.MapPost("/{id:guid}/supplement", SupplyAsync).WithSummary("送出补正；declareComplete 为 true 表示已补齐");
        filings.MapPost("/{id:guid}/withdrawal", async (Guid id, WithdrawFilingBody body, FilingCases cases, CancellationToken token) =>
        {
            await cases.WithdrawAsync(id, body.Reason.Trim(), token);
            return Results.NoContent();
        }).WithSummary("撤回申报");
    }

    private static async Task<ListResultDto<FileableItem>> ItemsAsync(string channel, string? filter, string? department, ListFileable list, CancellationToken token) =>
        new(await list.ExecuteAsync(channel, filter, department, token));

    private static async Task<FilingOutput> StartAsync(
        string channel, string itemCode, string? department, StartFiling start, CheckFiling check, CancellationToken token) =>
        FilingOutput.Of(await check.ExecuteAsync(await start.ExecuteAsync(channel, itemCode, department, token), token));

    private static async Task<IResult> SupplyAsync(Guid id, SupplyFilingBody body, SupplyFiling supply, CancellationToken token)
    {
        var fields = (await supply.ReadAsync(id, token)).Detail.Item.Fields;
        var report = await supply.SendAsync(id, body.Form is { } form ? FormValues.FromJson(fields, form) : null, body.DeclareComplete, token);
        if (report.Problems.Count > 0) throw new AbpValidationException([.. report.Problems.Select(p => new ValidationResult(p.Text, [$"form.{p.FieldId}"]))]);
        return Results.NoContent();
    }
}
