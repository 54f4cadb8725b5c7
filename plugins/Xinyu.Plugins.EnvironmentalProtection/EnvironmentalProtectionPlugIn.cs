using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;
using Xinyu.Plugins.EnvironmentalProtection.Ledger;

namespace Xinyu.Plugins.EnvironmentalProtection;

/// <summary>市环境保护局: the rules of HB-01 to HB-05.</summary>
/// <remarks>
/// What a person settles, because the case does not carry it: an approval (HB-02) or a determined quota (HB-03) that is older than
/// the register, rank and subject of the engineers and the mark of the cars (HB-04). When trial production begins is known only
/// from the application of HB-02; the approval of HB-01 therefore reminds of it some months after the planned start of work.
/// </remarks>
public sealed class EnvironmentalProtectionPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(EiaParameters.Define)
            .AddPlugInParameters(CompletionAcceptance.Define)
            .AddPlugInParameters(DischargePermit.Define)
            .AddPlugInParameters(MedicalWasteDisposal.Define)
            .AddPlugInParameters(EmissionQuota.Define);
        context.Services.AddTransient<QuotaLedger>().AddTransient<LedgerNotes>();
        context.Services
            .AddItemChecks<CategoryCheck>(EiaParameters.Item)
            .AddItemChecks<ReportMaterialsCheck>(EiaParameters.Item)
            .AddItemChecks<EmissionTotalsCheck>(EiaParameters.Item)
            .AddItemChecks<InvestmentCheck>(EiaParameters.Item)
            .AddItemChecks<StartDateCheck>(EiaParameters.Item)
            .AddTimeTierChooser<EiaTierChooser>(EiaParameters.Item)
            .AddDocumentContent<ApprovalConditions>(EiaParameters.Item)
            .AddReminderSchedule<StartReminder>(EiaParameters.Item)
            .AddReminderSchedule<TrialReminder>(EiaParameters.Item)
            .AddItemChecks<CompletionAcceptance>(CompletionAcceptance.Item)
            .AddItemChecks<DischargePermit>(DischargePermit.Item)
            .AddItemChecks<MedicalWasteDisposal>(MedicalWasteDisposal.Item)
            .AddItemChecks<EmissionQuota>(EmissionQuota.Item);
    }
}
