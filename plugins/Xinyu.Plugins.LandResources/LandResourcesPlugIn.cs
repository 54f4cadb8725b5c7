namespace Xinyu.Plugins.LandResources;

/// <summary>
/// 市国土资源局: the rules of GT-01 to GT-07.
/// What the case does not carry is done by the means a plug-in has:
/// GT-01 规划许可证面积: from the applicant's GH-01 permit in the register; without one the official compares the copy.
/// GT-02 转报上级: a finding to the officials, for a plug-in does not change the flow.
/// GT-03 已登记矿区: the bureau's own licences, and a table parameter for mines registered before the register began.
/// GT-05 督办单: the handling post is reminded on the day after the thirty days.
/// GT-06 计划指标: a table parameter by year, against the cases granted from that year's quota.
/// </summary>
public sealed class LandResourcesPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(LandSupply.Define)
            .AddPlugInParameters(MiningLicence.Define)
            .AddPlugInParameters(AllocatedLandDisposal.Define)
            .AddPlugInParameters(TemporaryLandUse.Define)
            .AddPlugInParameters(FarmlandConversion.Define)
            .AddPlugInParameters(LandConsolidation.Define);
        context.Services
            .AddItemChecks<LandSupply>(LandSupply.Item)
            .AddFeeFormula<LandGrantFee>(LandSupply.Item)
            .AddItemChecks<LandPreExamination>(LandPreExamination.Item)
            .AddItemChecks<MiningLicence>(MiningLicence.Item)
            .AddItemChecks<MiningAreaOverlap>(MiningLicence.Item)
            .AddFeeFormula<MiningFees>(MiningLicence.Item)
            .AddItemChecks<AllocatedLandDisposal>(AllocatedLandDisposal.Item)
            .AddFeeFormula<DisposalFee>(AllocatedLandDisposal.Item)
            .AddItemChecks<TemporaryLandUse>(TemporaryLandUse.Item)
            .AddReminderSchedule<RestorationReminder>(TemporaryLandUse.Item)
            .AddItemChecks<FarmlandConversion>(FarmlandConversion.Item)
            .AddItemChecks<ConversionQuota>(FarmlandConversion.Item)
            .AddItemChecks<LandConsolidation>(LandConsolidation.Item);
    }
}
