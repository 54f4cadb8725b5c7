using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases.Acts;

/// <summary>回避: anybody recuses himself; another official is recused by the leader.</summary>
internal sealed class Recusal(XinyuDbContext db)
{
    public async Task RecuseAsync(CaseScene scene, RecuseOfficial input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.Recused);
        if (string.IsNullOrWhiteSpace(input.Reason)) throw new BusinessException("Approval:ReasonRequired");
        var (id, name) = string.IsNullOrWhiteSpace(input.Official)
            ? (scene.Actor.UserId!.Value, scene.Actor.Name)
            : await FindAsync(scene, input.Official.Trim(), cancellationToken);
        if (scene.Case.Recused().Contains(id)) throw new BusinessException("Approval:RecusedAlready").WithData("Name", name ?? "");
        scene.Case.Recuse(scene.Moment, scene.Actor, id, name, input.Reason.Trim());
    }

    private async Task<(Guid Id, string? Name)> FindAsync(CaseScene scene, string name, CancellationToken cancellationToken)
    {
        var found = await db.Set<Appointment>().AsNoTracking()
            .Where(a => a.DepartmentCode == scene.Department.Code && a.UserName == name && a.From <= scene.Today && (a.To == null || a.To >= scene.Today))
            .Select(a => a.UserId).Distinct().ToListAsync(cancellationToken);
        return found is [var id] ? (id, name) : throw new BusinessException("Approval:UnknownOfficial").WithData("Name", name);
    }
}
