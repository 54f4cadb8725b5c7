using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.AspNetCore.Routing;
using Xinyu.Supervision.Board;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Ledger;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Trace;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision.Api;

/// <summary>Everything the pages do, for programs: /api/supervision.</summary>
internal static class SupervisionEndpoints
{
    public static void Map(EndpointRouteBuilderContext context)
    {
        var root = context.Endpoints.MapGroup("/api/supervision").WithTags("Supervision");
        var watching = root.MapGroup("").RequireAuthorization(SupervisionPermissions.Default);
        watching.MapGet("/board", (ReadBoard board, CancellationToken cancellationToken) => board.ExecuteAsync(cancellationToken)).WithSummary("实时看板：数字、部门灯、牌、最新办理");
        watching.MapGet("/cases", ([AsParameters] PagedQuery page, string? department, WatchLight? light, string? filter, bool? closed, ListWatches list, CancellationToken cancellationToken) =>
            list.ExecuteAsync(new WatchQuery(department, light, filter, closed ?? false), page.ToRequest(), cancellationToken)).WithSummary("在办的案件，按风险排列");
        watching.MapGet("/cases/{number}", (string number, ReadTrace trace, CancellationToken cancellationToken) => trace.ExecuteAsync(number, cancellationToken))
            .WithSummary("一案的痕迹：每一步的岗位、时间、时限、账本位置");
        Cards(root.MapGroup("/cards").RequireAuthorization(SupervisionPermissions.Cards));
        Ledger(root.MapGroup("/ledger").RequireAuthorization(SupervisionPermissions.Ledger));
        Rules(root.MapGroup("/rules").RequireAuthorization(SupervisionPermissions.Rules));
    }

    private static void Cards(RouteGroupBuilder cards)
    {
        cards.MapGet("", ([AsParameters] PagedQuery page, CardTab? tab, CardLevel? level, string? department, string? filter, ListCards list, CancellationToken cancellationToken) =>
            list.ExecuteAsync(new CardQuery(tab, level, department, filter), page.ToRequest(), cancellationToken)).WithSummary("牌和预警");
        cards.MapGet("/{id:guid}", (Guid id, ReadCard reader, CancellationToken cancellationToken) => reader.ExecuteAsync(id, cancellationToken))
            .WithSummary("一张牌：依据、经过、现在能做的");
        cards.MapPost("/{id:guid}/acts", async (Guid id, CardActInput input, CardActs acts, ReadCard reader, CancellationToken cancellationToken) =>
        {
            await acts.ExecuteAsync(id, input, cancellationToken);
            return await reader.ExecuteAsync(id, cancellationToken);
        }).WithSummary("发牌、督办、撤销、登记申诉、裁决申诉、了结");
    }

    private static void Ledger(RouteGroupBuilder ledger)
    {
        ledger.MapGet("/verification", (LedgerVerification verification, CancellationToken cancellationToken) => verification.VerifyAsync(cancellationToken))
            .WithSummary("校验账本：valid、length、firstBad");
        ledger.MapGet("/entries", ([AsParameters] PagedQuery page, LedgerReader reader, CancellationToken cancellationToken) =>
            reader.EntriesAsync(page.ToRequest(), cancellationToken)).WithSummary("账本的条目");
        ledger.MapGet("/heads", ([AsParameters] PagedQuery page, LedgerReader reader, CancellationToken cancellationToken) =>
            reader.HeadsAsync(page.ToRequest(), cancellationToken)).WithSummary("签过名的账本末端");
    }

    private static void Rules(RouteGroupBuilder rules)
    {
        rules.MapGet("", (ReadRules reader, CancellationToken cancellationToken) => reader.ExecuteAsync(cancellationToken)).WithSummary("规则和最近一次运行");
        rules.MapGet("/parameters", async (RuleParameters parameters, CancellationToken cancellationToken) =>
        {
            var items = await parameters.ListAsync(cancellationToken);
            return new PagedResultDto<RuleParameterView>(items.Count, items);
        }).WithSummary("规则的参数");
        rules.MapPost("/parameters", async (SetRuleParameter input, RuleParameters parameters, CancellationToken cancellationToken) =>
        {
            await parameters.SetAsync(input, cancellationToken);
            return Results.NoContent();
        }).WithSummary("改一个参数，写明理由");
    }
}
