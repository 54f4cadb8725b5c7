using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xinyu.Abp;
using Xinyu.Approval.Licences;
using Xinyu.Workbench.Licences;
using Xinyu.Workbench.Permissions;

namespace Xinyu.Workbench.Api;

/// <summary>The licence register of the own departments, and one POST for each act on a licence.</summary>
internal static class LicencesApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var licences = endpoints.MapGroup("/api/workbench/licences").RequireAuthorization(WorkbenchPermissions.Default).WithTags("Workbench");
        licences.MapGet("/", ([AsParameters] LicenceListQuery query, ILicenceInbox inbox, CancellationToken token) => inbox.GetListAsync(query.ToInput(), token))
            .WithSummary("本部门的证照");
        licences.MapGet("/{id:guid}", (Guid id, ILicenceInbox inbox, CancellationToken token) => inbox.GetAsync(id, token)).WithSummary("一份证照和它的经过");
        Act(licences, "change", LicenceAct.Change, "依职权变更");
        Act(licences, "withdrawal", LicenceAct.Withdraw, "撤回");
        Act(licences, "revocation", LicenceAct.Revoke, "撤销");
        Act(licences, "cancellation", LicenceAct.Cancel, "注销");
    }

    private static void Act(RouteGroupBuilder licences, string path, LicenceAct act, string summary) =>
        licences.MapPost($"/{{id:guid}}/{path}", (Guid id, LicenceActBody body, ILicenceActs acts, CancellationToken token) =>
            acts.ActAsync(body.On(id, act), token)).RequireAuthorization(WorkbenchPermissions.Licences).WithSummary(summary);
}

/// <summary>ABP's paging names and the filters of the list.</summary>
internal sealed class LicenceListQuery
{
    public string? Filter { get; set; }

    public string? DepartmentCode { get; set; }

    public string? ItemCode { get; set; }

    public LicenceState? State { get; set; }

    public int? ExpiresWithinDays { get; set; }

    public int? SkipCount { get; set; }

    public int? MaxResultCount { get; set; }

    public LicenceListInput ToInput() => new()
    {
        Filter = Filter,
        DepartmentCode = DepartmentCode,
        ItemCode = ItemCode,
        State = State,
        ExpiresWithinDays = ExpiresWithinDays,
        SkipCount = SkipCount ?? 0,
        MaxResultCount = MaxResultCount ?? LicenceListInput.DefaultMaxResultCount,
    };
}

internal sealed record LicenceActBody(
    int Version, LicenceGround? Ground = null, [property: MaxLength(LicenceTexts.TextLength)] string? Reason = null,
    [property: MaxLength(LicenceTexts.TextLength)] string? Heard = null, [property: MaxLength(LicenceTexts.TextLength)] string? Compensation = null,
    bool NoGreatHarm = false, [property: MaxLength(LicenceTexts.BasisLength)] string? Basis = null, [property: MaxLength(LicenceTexts.TextLength)] string? Change = null)
{
    public ActOnLicence On(Guid id, LicenceAct act) => new(
        id, Version, act, Ground ?? throw new BusinessException("Approval:LicenceGround"), Reason ?? "", Heard, Compensation, NoGreatHarm, Basis, Change);
}
