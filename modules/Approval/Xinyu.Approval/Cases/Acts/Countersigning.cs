using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Flows;

namespace Xinyu.Approval.Cases.Acts;

/// <summary>会签: which other departments give their opinion on the case. They see it because they take part in it.</summary>
internal sealed class Countersigning(XinyuDbContext db, CaseFlow flow)
{
    public async Task InviteAsync(CaseScene scene, InviteCountersign input, CancellationToken cancellationToken)
    {
        scene.Case.EnsureAllowed(CaseEventKind.CountersignInvited);
        var graph = await flow.GraphAsync(scene, cancellationToken);
        var asked = graph.Nodes.Where(n => n.Party == FlowParty.Countersign).ToList();
        if (asked.Count == 0) throw new BusinessException("Approval:NoCountersign");
        if (scene.Tasks.Any(t => t.IsOpen && asked.Any(n => n.Id == t.NodeId))) throw new BusinessException("Approval:CountersignRunning");
        var names = input.Departments.Select(d => d.Trim()).Where(d => d.Length > 0).Distinct().ToList();
        if (names.Count == 0) throw new BusinessException("Approval:CountersignersRequired");
        var known = await db.Set<Department>().AsNoTracking().Where(d => d.Code != scene.Department.Code).ToListAsync(cancellationToken);
        var invited = names.Select(n => known.Find(d => d.Code == n || d.Name == n || d.ShortName == n)
            ?? throw new BusinessException("Approval:UnknownDepartment").WithData("Name", n)).DistinctBy(d => d.Code).ToList();
        foreach (var department in invited.Where(d => scene.Countersigners.All(c => c.Code != d.Code)))
            db.Set<CasePart>().Add(new CasePart(scene.Moment.NewId(), scene.Case.Id, department.Code, CasePart.Countersign));
        scene.Case.InviteCountersign(scene.Moment, scene.Actor, invited.Select(d => d.ShortName));
    }
}
