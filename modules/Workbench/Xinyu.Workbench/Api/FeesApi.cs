using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Xinyu.Approval.Payments;
using Xinyu.Workbench.Fees;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.Api;

/// <summary>The notified fees of the own departments, and the bank's statement: looked at, then recorded.</summary>
internal static class FeesApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var fees = endpoints.MapGroup("/api/workbench/fees").RequireAuthorization(WorkbenchPermissions.Fees).WithTags("Workbench");
        fees.MapGet("/", ([AsParameters] FeeListQuery query, IPaymentInbox inbox, CancellationToken token) => inbox.GetListAsync(query.ToInput(), token))
            .WithSummary("本部门通知过的收费");
        fees.MapPost("/statements", async (IFormFile file, TakeStatement take, IBankStatements statements, CancellationToken token) =>
        {
            var id = await take.ExecuteAsync(file, token);
            return Results.Created($"/api/workbench/fees/statements/{id}", await statements.GetAsync(id, token));
        }).WithMetadata(new RequestSizeLimitAttribute(TakeStatement.MostRequestBytes)).WithSummary("交来银行对账单；只核对，不记账");
        fees.MapGet("/statements/{id:guid}", (Guid id, IBankStatements statements, CancellationToken token) => statements.GetAsync(id, token))
            .WithSummary("对账单的每一笔现在是什么结果");
        fees.MapPost("/statements/{id:guid}/recording", (Guid id, RecordStatementBody body, IBankStatements statements, CancellationToken token) =>
            statements.RecordAsync(id, body.Paying, token)).WithSummary("把对上的缴款记账；重复的请求不再记");
    }
}

/// <param name="Paying">How many lines were seen to pay a fee.</param>
internal sealed record RecordStatementBody([property: Range(0, BankStatementFile.MaxLines)] int Paying);

internal sealed class FeeListQuery
{
    public string? Filter { get; set; }

    public string? DepartmentCode { get; set; }

    public bool? Paid { get; set; }

    public int? SkipCount { get; set; }

    public int? MaxResultCount { get; set; }

    public PaymentListInput ToInput() => new()
    {
        Filter = Filter,
        DepartmentCode = DepartmentCode,
        Paid = Paid,
        SkipCount = SkipCount ?? 0,
        MaxResultCount = MaxResultCount ?? PaymentListInput.DefaultMaxResultCount,
    };
}
