using System.Security.Cryptography;
using Xinyu.Abp;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Workbench.Filings;

/// <summary>
/// Hands a filing in: filing and case in one transaction, with the receipt. A second click gets the receipt of the first.
/// </summary>
internal sealed class SubmitFiling(
    XinyuDbContext db, OurFilings ours, CheckFiling check, ICaseIntake intake, FilingApplicant applicants, IClock clock)
{
    public async Task<Filing> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var filing = await ours.GetAsync(id, cancellationToken);
        if (filing.IsSubmitted) return filing;
        var report = await check.ExecuteAsync(filing, cancellationToken);
        if (!report.Open) throw new BusinessException(FilingRefusals.ItemNotOpen).WithData("item", filing.ItemName);
        if (report.CurrentVersion != filing.ItemVersion) throw new BusinessException(FilingRefusals.ItemChanged);
        if (!report.IsComplete) throw new BusinessException(FilingRefusals.Incomplete).WithData("count", report.Problems);

        var received = report.Paper?.ReceivedAt ?? clock.Now;
        var number = await intake.NextNumberAsync(filing.DepartmentCode, received, cancellationToken);
        // as it is pinned: without the fields that were not asked
        filing.Save(FormValues.ToJson(report.Item.Fields, report.Form.Values), FormTitle.Of(report.Item.Fields, report.Form.Values));
        filing.Submit(number, filing.IsPaper ? QueryCode.Make(RandomNumberGenerator.GetBytes(QueryCode.Length)) : null, clock.Now);
        var files = await ours.MaterialsAsync(filing.Id, cancellationToken);
        foreach (var file in files) file.Send(clock.Now);
        var source = filing.IsPaper ? "counter" : "department";
        var supplied = files.Where(f => f.Material != FilingMaterial.Proof).Select(f => f.ToSupplied(source)).ToList();
        var application = new IntakeApplication(
            filing.Id, number, filing.ItemCode, filing.ItemVersion, filing.Channel, filing.IsPaper ? null : filing.FiledFrom,
            report.Paper?.Applicant ?? await applicants.OfAsync(filing.FiledFrom, cancellationToken), filing.FormJson, supplied,
            filing.IsPaper ? new PaperReceipt(received, report.Proof?.ToSupplied("counter"), filing.QueryCode!) : null)
        {
            Licence = filing.Licence,
        };
        return await ReceiveAsync(filing, application, cancellationToken);
    }

    private async Task<Filing> ReceiveAsync(Filing filing, IntakeApplication application, CancellationToken cancellationToken)
    {
        try
        {
            await intake.ReceiveAsync(application, cancellationToken); // and with it the filing
            return filing;
        }
        catch (AbpDbConcurrencyException) // the same button, twice: the first one won, its receipt is the answer
        {
            db.ChangeTracker.Clear();
            var winner = await ours.GetAsync(filing.Id, cancellationToken);
            if (winner.IsSubmitted) return winner;
            throw;
        }
    }
}
