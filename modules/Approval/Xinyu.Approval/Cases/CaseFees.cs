using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Items;
using Xinyu.Approval.Payments;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Cases;

namespace Xinyu.Approval.Cases;

/// <summary>
/// Fee lines come from the item's standard by the plug-in's formula and from nowhere else: an unlisted fee cannot be entered
/// (arts. 58, 59). What a supplement changes changes them too, until they are notified with the acceptance.
/// </summary>
internal sealed class CaseFees(XinyuDbContext db, IDepartmentLogic logic, IPaymentGateway gateway, DocumentNumbers numbers, DocumentMaker documents)
{
    /// <summary>What notifying may draw: its counters are prepared before the act.</summary>
    public static readonly DocumentKind[] Kinds = [DocumentKinds.PaymentNotice, DocumentKinds.PaymentNoticeNumber];

    /// <returns>Null when nothing is to change: the fees are notified, or the department's formula failed.</returns>
    public async Task<IReadOnlyList<DepartmentFeeLine>?> ProposeAsync(ItemDefinition item, CaseSnapshot snapshot, Case subject, CancellationToken cancellationToken)
    {
        if (!item.Fee.Charged || await Of(subject).AnyAsync(f => f.NoticeNumber != null, cancellationToken)) return null;
        var answer = await logic.FeeLinesAsync(snapshot, subject.PlugInVersion, cancellationToken);
        IReadOnlyList<DepartmentFeeLine> lines = [.. answer.Value.Where(l => l.Amount > 0)];
        var kept = await Of(subject).Select(f => new { f.Name, f.Amount, f.Basis }).ToListAsync(cancellationToken);
        return answer.Failed || kept.Select(f => (f.Name, f.Amount, f.Basis)).Order().SequenceEqual(lines.Select(l => (l.TitleZh, l.Amount, l.Basis)).Order()) ? null : lines;
    }

    /// <summary>Puts the lines in the place of those that were worked out before; what comes after the acceptance is notified at once.</summary>
    public async Task KeepAsync(CaseScene scene, IReadOnlyList<DepartmentFeeLine> lines, CancellationToken cancellationToken)
    {
        var before = await db.Set<CaseFee>().Where(f => f.CaseId == scene.Case.Id).ToListAsync(cancellationToken);
        if (before.Exists(f => f.IsNotified)) return; // accepted while the formula was asked
        db.Set<CaseFee>().RemoveRange(before);
        List<CaseFee> fees = [.. lines.Select(l => new CaseFee(scene.Moment.NewId(), scene.Case.Id, scene.Case.DepartmentCode, l.TitleZh, l.Amount, l.Basis))];
        db.Set<CaseFee>().AddRange(fees);
        if (scene.Case.State is not (CaseState.Received or CaseState.AwaitingSupplement or CaseState.Checking))
            await NotifyAsync(scene, fees, cancellationToken);
    }

    /// <summary>Lines that were worked out before the acceptance are told with it.</summary>
    public async Task NotifyAsync(CaseScene scene, CancellationToken cancellationToken) => await NotifyAsync(
        scene, await db.Set<CaseFee>().Where(f => f.CaseId == scene.Case.Id && f.NoticeNumber == null).OrderBy(f => f.Id).ToListAsync(cancellationToken), cancellationToken);

    private async Task NotifyAsync(CaseScene scene, List<CaseFee> fees, CancellationToken cancellationToken)
    {
        if (fees.Count == 0) return;
        foreach (var fee in fees)
        {
            var sequence = await numbers.NextValueAsync(scene.Department.Code, DocumentKinds.PaymentNoticeNumber, scene.Today.Year, cancellationToken);
            fee.Notify(gateway.NumberFor(scene.Today.Year, scene.Department.Order, sequence), scene.Today);
        }

        var notice = await documents.MakeAsync(scene, DocumentKinds.PaymentNotice, new Dictionary<string, object?>
        {
            ["fees"] = fees.ConvertAll(f => new Dictionary<string, object?> { ["name"] = f.Name, ["amount"] = Yuan(f.Amount), ["basis"] = f.Basis, ["notice"] = f.NoticeNumber }),
            ["total"] = Yuan(fees.Sum(f => f.Amount)),
            ["standard"] = scene.Item.Fee.Standard,
            ["method"] = scene.Item.Fee.Method,
            ["payAt"] = gateway.PayAt,
        }, cancellationToken);
        foreach (var fee in fees) scene.Case.NotifyFee(scene.Moment, fee, gateway.PayAt, notice.Number);
    }

    private static string Yuan(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private IQueryable<CaseFee> Of(Case subject) => db.Set<CaseFee>().AsNoTracking().Where(f => f.CaseId == subject.Id);
}
