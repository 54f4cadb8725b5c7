using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Data;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Payments;

internal sealed class BankStatements(
    XinyuDbContext db, IPaymentGateway gateway, PaymentInbox inbox, CaseActing acting, ICurrentUser user, IClock clock, IGuidGenerator guids) : IBankStatements
{
    private const int NameLength = 200;

    public async Task<Guid> UploadAsync(string fileName, byte[] content, CancellationToken cancellationToken = default)
    {
        gateway.Read(content);
        var (sha256, reader) = (Convert.ToHexStringLower(SHA256.HashData(content)), user.Id!.Value);
        var same = await Mine().Where(s => s.Sha256 == sha256).Select(s => s.Id).FirstOrDefaultAsync(cancellationToken);
        if (same != default) return same;
        var name = Path.GetFileName(fileName);
        var statement = new BankStatement(guids.Create(), name.Length > NameLength ? name[..NameLength] : name, content, sha256, reader, clock.Now);
        db.Add(statement);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return statement.Id;
        }
        catch (DbUpdateException) // the same file, sent twice at once: the first one is kept, and is the answer to both
        {
            db.ChangeTracker.Clear();
            return await Mine().Where(s => s.Sha256 == sha256).Select(s => s.Id).SingleAsync(cancellationToken);
        }
    }

    public async Task<StatementView> GetAsync(Guid id, CancellationToken cancellationToken = default) => await ViewAsync(await FindAsync(id, cancellationToken), cancellationToken);

    public async Task<StatementView> RecordAsync(Guid id, int expected, CancellationToken cancellationToken = default)
    {
        var statement = await FindAsync(id, cancellationToken);
        var view = await ViewAsync(statement, cancellationToken);
        // its own earlier press of the button: what was recorded is not recorded again
        if (view.Paying == 0 && statement.RecordedAt is not null) return view;
        if (view.Paying == 0) throw new BusinessException("Approval:StatementNothing");
        if (view.Paying != expected) throw Overtaken();
        await using var transaction = await db.BeginOwnTransactionAsync(cancellationToken);
        try
        {
            foreach (var line in view.Lines.Where(l => l.Outcome == PaymentOutcome.Pays))
            {
                await PayAsync(line, cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
            }
            statement.Record(view.Paying, clock.Now);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception e) when (e is AbpDbConcurrencyException or DbUpdateException)
        {
            throw Overtaken();
        }
        if (transaction is not null) await transaction.CommitAsync(cancellationToken);
        return await ViewAsync(statement, cancellationToken);
    }

    private async Task PayAsync(StatementLine line, CancellationToken cancellationToken)
    {
        var subject = await acting.FindAsync(line.Fee!.CaseId, cancellationToken) ?? throw Overtaken();
        await acting.WithinByOfficialAsync(subject, [PostCodes.Finance], async scene =>
        {
            var fee = await db.Set<CaseFee>().SingleAsync(f => f.Id == line.Fee.FeeId, cancellationToken);
            if (fee.PaidOn is not null) throw Overtaken();
            scene.Case.PayFee(scene.Moment, scene.Actor, fee, PaymentWay.Bank, line.Payment.PaidOn, line.Payment.Reference);
        }, cancellationToken);
    }

    private async Task<StatementView> ViewAsync(BankStatement statement, CancellationToken cancellationToken)
    {
        var report = gateway.Read(statement.Content);
        var fees = (await inbox.FindAsync(report, cancellationToken)).ToDictionary(f => f.NoticeNumber);
        var matched = Reconciliation.Match(report, fees.Values.Select(f => new NotifiedFee(f.NoticeNumber, f.Amount, f.NotifiedOn, f.Receipt)));
        return new(statement.Id, statement.FileName, statement.UploadedAt, statement.RecordedAt, statement.Recorded,
            [.. matched.Select(m => new StatementLine(m.Payment, m.Outcome, PaymentNoticeNumber.TryParse(m.Payment.NoticeNumber, out var number) ? fees.GetValueOrDefault(number.Value) : null))]);
    }

    private async Task<BankStatement> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await Mine().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(BankStatement), id);

    private IQueryable<BankStatement> Mine() => db.Set<BankStatement>().Where(s => s.UploadedBy == user.Id);

    private static BusinessException Overtaken() => new("Approval:StatementOvertaken");
}
