using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Validation;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Forms;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Api;

internal static class CaseEndpoints
{
    private const long MostUploadBytes = FileIntake.MaxBytes + 1024 * 1024;

    public static void Map(RouteGroupBuilder portal)
    {
        var cases = portal.MapGroup("/cases");
        cases.MapGet("", (int? skipCount, int? maxResultCount, ListMyCases list, CancellationToken cancellationToken) =>
            list.ExecuteAsync(new PagedResultRequestDto().With(skipCount, maxResultCount), cancellationToken)).WithSummary("我的草稿和办件");
        cases.MapGet("/{caseNumber}", (string caseNumber, ReadMyCase reader, CancellationToken cancellationToken) => reader.ExecuteAsync(caseNumber, cancellationToken))
            .WithSummary("一件办件：状态、两个时钟、过程、文书");
        cases.MapGet("/{caseNumber}/documents/{id:guid}", DocumentAsync).WithSummary("文书原件（HTML）");
        cases.MapGet("/{caseNumber}/documents/{id:guid}/pdf", PdfAsync).WithSummary("文书的 PDF，第一次下载时打印");
        cases.MapGet("/{caseNumber}/materials/{id:guid}", MaterialAsync).WithSummary("自己交过的材料");
        cases.MapPost("/{caseNumber}/supplement/materials", AttachAsync).WithMetadata(new RequestSizeLimitAttribute(MostUploadBytes)).WithSummary("上传一份补正材料");
        cases.MapPost("/{caseNumber}/supplement/held-materials", async (string caseNumber, HeldChoice input, SupplyMaterials supply, CancellationToken cancellationToken) =>
            Microsoft.AspNetCore.Http.Results.Created(
                $"/api/portal/cases/{caseNumber}", (await supply.TakeHeldAsync(caseNumber, input, cancellationToken)).Select(DraftEndpoints.FileOutput.Of)))
            .WithSummary("补正时沿用以前交过、已核对的材料");
        cases.MapPost("/{caseNumber}/supplement", SupplyAsync).WithSummary("送出补正；declareComplete 为 true 表示已补齐");
        cases.MapPost("/{caseNumber}/withdrawal", async (string caseNumber, WithdrawalInput input, WithdrawApplication withdraw, CancellationToken cancellationToken) =>
        {
            await withdraw.ExecuteAsync(caseNumber, input, cancellationToken);
            return Microsoft.AspNetCore.Http.Results.Accepted();
        }).WithSummary("撤回申请");
        cases.MapPost("/{caseNumber}/hearing", async (string caseNumber, RequestHearing hearing, CancellationToken cancellationToken) =>
        {
            await hearing.ExecuteAsync(caseNumber, cancellationToken);
            return Microsoft.AspNetCore.Http.Results.Accepted();
        }).WithSummary("要求听证（行政许可法第四十七条）");
        cases.MapPost("/{caseNumber}/rating", async (string caseNumber, RatingInput input, RateCase rate, CancellationToken cancellationToken) =>
        {
            await rate.ExecuteAsync(caseNumber, input, cancellationToken);
            return Microsoft.AspNetCore.Http.Results.Accepted();
        }).WithSummary("评价，一件一次，1 至 5 级");
    }

    private static async Task<IResult> DocumentAsync(string caseNumber, Guid id, OpenOwnFile files, CancellationToken cancellationToken)
    {
        var file = await files.DocumentAsync(caseNumber, id, cancellationToken);
        return Microsoft.AspNetCore.Http.Results.Stream(file.Content, file.ContentType);
    }

    private static async Task<IResult> PdfAsync(string caseNumber, Guid id, OpenOwnFile files, CancellationToken cancellationToken)
    {
        var file = await files.PdfAsync(caseNumber, id, cancellationToken);
        return Microsoft.AspNetCore.Http.Results.Stream(file.Content, file.ContentType, file.FileName);
    }

    private static async Task<IResult> MaterialAsync(string caseNumber, Guid id, OpenOwnFile files, OwnApplications own, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        var file = await files.MaterialAsync(application.Id, id, cancellationToken);
        return Microsoft.AspNetCore.Http.Results.Stream(file.Content, file.ContentType, file.FileName);
    }

    private static async Task<IResult> AttachAsync(
        string caseNumber, [FromForm] int material, IFormFile file, SupplyMaterials supply, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var added = await supply.AttachAsync(caseNumber, material, file.FileName, content, cancellationToken);
        return Microsoft.AspNetCore.Http.Results.Created($"/api/portal/cases/{caseNumber}", DraftEndpoints.FileOutput.Of(added));
    }

    private static async Task<IResult> SupplyAsync(
        string caseNumber, SupplementInput input, OwnApplications own, GuideShelf shelf, SupplyMaterials supply, CancellationToken cancellationToken)
    {
        var application = await own.GetAsync(caseNumber, cancellationToken);
        var item = await shelf.DefinitionAsync(application.ItemCode, application.ItemVersion, cancellationToken);
        var corrections = input.Form is { } form ? FormValues.FromJson(item.Fields, form) : null;
        var report = await supply.SendAsync(caseNumber, corrections, input.DeclareComplete, cancellationToken);
        if (report.Problems.Count > 0)
            throw new AbpValidationException([.. report.Problems.Select(p => new System.ComponentModel.DataAnnotations.ValidationResult(p.Text, [$"form.{p.FieldId}"]))]);
        return Microsoft.AspNetCore.Http.Results.Accepted();
    }

    internal sealed record SupplementInput(bool DeclareComplete, JsonElement? Form = null);
}
