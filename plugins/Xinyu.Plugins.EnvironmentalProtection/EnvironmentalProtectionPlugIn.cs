using Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

namespace Xinyu.Plugins.EnvironmentalProtection;

/// <summary>市环境保护局: the rules of HB-01 建设项目环境影响评价文件审批.</summary>
public sealed class EnvironmentalProtectionPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddPlugInParameters(EiaParameters.Define);
        context.Services
            .AddItemChecks<CategoryCheck>(EiaParameters.Item)
            .AddItemChecks<ReportMaterialsCheck>(EiaParameters.Item)
            .AddItemChecks<EmissionTotalsCheck>(EiaParameters.Item)
            .AddItemChecks<InvestmentCheck>(EiaParameters.Item)
            .AddItemChecks<StartDateCheck>(EiaParameters.Item)
            .AddTimeTierChooser<EiaTierChooser>(EiaParameters.Item)
            .AddDocumentContent<ApprovalConditions>(EiaParameters.Item)
            .AddReminderSchedule<StartReminder>(EiaParameters.Item);
    }
}
