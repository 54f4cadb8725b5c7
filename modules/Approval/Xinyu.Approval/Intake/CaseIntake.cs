using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Events;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;
using Xinyu.Approval.Licences;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Intake;

internal sealed class CaseIntake(
    XinyuDbContext db, Reception reception, OfficeNumbers numbers, CaseActing acting, ApplicantActs acts, FiledByUs filed, PinnedItems items, PostGuard guard,
    ICurrentUser user, IClock clock, ILegalCalendar calendars, IDistributedEventBus events) : ICaseIntake
{
    private static readonly string[] Window = [PostCodes.Window];

    public Task<string> NextNumberAsync(string departmentCode, DateTime receivedAt, CancellationToken cancellationToken = default) =>
        numbers.NextAsync(departmentCode, receivedAt, cancellationToken);

    public async Task<CaseActed> ReceiveAsync(IntakeApplication input, CancellationToken cancellationToken = default)
    {
        var (item, department) = await items.GetAsync(input.ItemCode, input.ItemVersion, cancellationToken);
        if (!await db.Set<Item>().AnyAsync(i => i.Code == item.Code && i.IsOpen && i.CurrentVersion == input.ItemVersion, cancellationToken))
            throw new BusinessException("Approval:IntakeClosed").WithData("Item", item.Name);
        var received = new ReceivedApplication(
            input.CaseNumber, input.ItemCode, input.ItemVersion, input.Receipt?.ReceivedAt ?? clock.Now, null, null, input.Applicant, input.FormJson,
            input.Materials, input.Channel);
        if (input.Channel == CaseChannels.Workbench)
        {
            if (item.Kind != ItemKind.Internal) throw new BusinessException("Approval:NotInternal").WithData("Item", item.Name);
            if (input.FiledFrom is not { } from || !filed.Departments.Contains(from)) throw new BusinessException("Approval:FilingDepartment");
            return await reception.ReceiveAsync(received with { FiledFrom = from, ApplicantUserId = user.Id }, cancellationToken);
        }

        if (item.Kind == ItemKind.Internal) throw new BusinessException("Approval:CounterInternal").WithData("Item", item.Name);
        var official = await guard.RequireAsync(department, Window, LegalDay.Of(clock.Now), cancellationToken);
        var receipt = input.Receipt ?? throw new BusinessException("Approval:ReceiptProof");
        await EnsureProvedAsync(receipt, cancellationToken);
        await events.PublishAsync(new PaperReceivedEto(
            input.CaseNumber, receipt.QueryCode, item.Code, item.Name, LicenceRegister.Mask(input.Applicant.Name), receipt.ReceivedAt));
        return await reception.ReceiveAsync(received with { ReceivedBy = official, Proof = receipt.Proof, QueryCode = receipt.QueryCode, Licence = input.Licence }, cancellationToken);
    }

    public async Task<CaseActed> SupplyAsync(IntakeSupplement input, CancellationToken cancellationToken = default)
    {
        var subject = await OwnAsync(input.CaseNumber, cancellationToken);
        if (CaseTransitions.Next(subject.State, CaseEventKind.SupplementPartSupplied) is null)
            throw new BusinessException("Approval:NoSupplementOpen").WithData("CaseNumber", subject.CaseNumber);
        return await acting.BySystemAsync(
            subject, null, [DocumentKinds.Receipt],
            scene => acts.SupplyAsync(scene, input.FormJson, input.Materials, input.DeclaredComplete, cancellationToken), cancellationToken);
    }

    public async Task<CaseActed> WithdrawAsync(string caseNumber, string reason, CancellationToken cancellationToken = default)
    {
        var subject = await OwnAsync(caseNumber, cancellationToken);
        return await acting.BySystemAsync(
            subject, null, [DocumentKinds.Termination], scene => acts.WithdrawAsync(scene, reason, cancellationToken), cancellationToken);
    }

    /// <summary>What an own department filed; or what the window received on paper, by whoever holds its post now.</summary>
    private async Task<Case> OwnAsync(string caseNumber, CancellationToken cancellationToken)
    {
        if (await filed.FindAsync(caseNumber, cancellationToken) is { } own) return own;
        var subject = await acting.FindAsync(caseNumber, cancellationToken);
        if (subject is not { Channel: CaseChannels.Counter }) throw new EntityNotFoundException(typeof(Case), caseNumber);
        var (_, department) = await items.GetAsync(subject.ItemCode, subject.ItemVersion, cancellationToken);
        await guard.RequireAsync(department, Window, LegalDay.Of(clock.Now), cancellationToken);
        return subject;
    }

    private async Task EnsureProvedAsync(PaperReceipt receipt, CancellationToken cancellationToken)
    {
        if (receipt.Proof is null) throw new BusinessException("Approval:ReceiptProof");
        var (day, today) = (LegalDay.Of(receipt.ReceivedAt), LegalDay.Of(clock.Now));
        var calendar = await calendars.GetAsync(cancellationToken);
        if (receipt.ReceivedAt > clock.Now) throw new BusinessException("Approval:ReceiptInFuture");
        if (PaperReceiptRules.Judge(day, today, calendar) is not null)
            throw new BusinessException("Approval:ReceiptTooOld")
                .WithData("Days", PaperReceiptRules.MostWorkingDaysBack).WithData("Earliest", PaperReceiptRules.EarliestOn(today, calendar).Iso());
    }
}
