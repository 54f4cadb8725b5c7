using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Authorization.Permissions;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Json;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Bundles;

/// <summary>
/// The head of the government lengthens the joint clock. The act stands in the record of every part under review, with one document that
/// tells the applicant the reasons; the parts' own limits stay as they are (reading 10).
/// </summary>
internal sealed class BundleActs(
    XinyuDbContext db, BundleReading reading, CaseActing acting, DocumentMaker documents, IPermissionChecker permissions, ICurrentUser user, ILegalCalendar calendars)
    : IBundleActs
{
    public async Task<BundleExtended> ExtendAsync(ExtendBundle input, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(ApprovalPermissions.ExtendBundle);
        var bundle = await db.Set<Bundle>().SingleOrDefaultAsync(b => b.Id == input.BundleId, cancellationToken) ?? throw new EntityNotFoundException(typeof(Bundle), input.BundleId);
        if (bundle.EntityVersion != input.Version) throw Changed(bundle);
        var reason = string.IsNullOrWhiteSpace(input.Reason) ? throw new BusinessException("Approval:ReasonRequired") : input.Reason.Trim();
        var before = await reading.ReadAsync(bundle, cancellationToken);
        var running = Extendable(before);
        var actor = new CaseActor(user.Id, user.Name ?? user.UserName, PostCodes.Government, null, true);
        var number = "";
        await acting.ByGovernmentAsync(running[0], actor, [DocumentKinds.JointExtension], async scene =>
        {
            bundle.Extend(input.Days, reason, actor.Name, scene.Moment.Now);
            var after = BundleState.Of(bundle, before.Parts, new HashSet<string>(), await calendars.GetAsync(cancellationToken), scene.Moment.Clock).Clock.Run!;
            number = (await TellAsync(scene, bundle, after, reason, cancellationToken)).Number;
            bundle.Told(number);
            scene.Case.ExtendJoint(scene.Moment, actor, bundle, number);
            foreach (var other in running.Skip(1))
                await acting.WithinAsync(other, actor, own =>
                {
                    own.Case.ExtendJoint(own.Moment, actor, bundle, number);
                    return Task.CompletedTask;
                }, cancellationToken);
        }, cancellationToken);
        return new(bundle.Id, bundle.EntityVersion, number, BundleViews.Snapshot((await reading.ReadAsync(bundle, cancellationToken)).Clock));
    }

    /// <returns>The parts under review, the first accepted first: its department's record keeps the document.</returns>
    private List<Case> Extendable(BundleState state)
    {
        if (state.Bundle.ExtendedAt is not null) throw new BusinessException("Approval:BundleExtendedAlready").WithData("Number", state.Bundle.Number);
        var ids = state.Parts.Where(p => p.IsRunning).Select(p => p.Case!.Id).ToList();
        if (ids.Count == 0 || state.Clock.Run is not { } run) throw new BusinessException("Approval:BundleNotRunning").WithData("Number", state.Bundle.Number);
        if (!state.Clock.MayExtend) throw new BusinessException("Approval:ExtensionTooLate").WithData("Due", (run.Due ?? run.Expected)?.Iso() ?? "");
        return [.. db.Set<Case>().Include(c => c.Events).Where(c => ids.Contains(c.Id)).AsEnumerable().OrderBy(c => c.AcceptedOn()).ThenBy(c => c.CaseNumber, StringComparer.Ordinal)];
    }

    private Task<CaseDocument> TellAsync(CaseScene scene, Bundle bundle, ClockRun after, string reason, CancellationToken cancellationToken) => documents.MakeAsync(
        scene, DocumentKinds.JointExtension, new Dictionary<string, object?>
        {
            ["bundle"] = bundle.Number,
            ["days"] = bundle.ExtensionDays,
            ["jointDays"] = LegalLimits.JointDecisionDays + bundle.ExtensionDays,
            ["jointText"] = (after.Due ?? after.Expected) is { } due ? DocumentMaker.LongDate(due) : "",
            ["reason"] = reason,
        }, cancellationToken);

    private static BusinessException Changed(Bundle bundle) => new BusinessException("Approval:BundleChanged").WithData("Number", bundle.Number);
}
