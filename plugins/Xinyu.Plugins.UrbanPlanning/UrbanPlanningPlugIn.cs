namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>
/// 市规划局: the rules of GH-01 to GH-05.
/// What the case does not carry is done by the means a plug-in has:
/// GH-01 项目一致性: from the applicant's FG-01 approval in the register; without one the official compares the copy.
/// GH-01 自动失效: holder and handling post are reminded; the bureau marks, for no plug-in ends a licence.
/// GH-01 新区: the old town, where less green is enough, is a table parameter of its streets.
/// GH-02 GH-01结果: from the register, by the project's name or the only permit there is.
/// GH-02 经济适用住房、廉租住房: by words in the work's name (a parameter), with a finding to see the papers.
/// GH-03 and GH-04 图层比对: there is no map layer to ask: tables of place names, and a finding to lay the maps over each other.
/// GH-04 结构: the form has no structure: the official looks at the drawings.
/// GH-05 专题报告、公示: findings to the officials; before thirty days after acceptance no notice can be over.
/// </summary>
public sealed class UrbanPlanningPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(LandUsePermit.Define)
            .AddPlugInParameters(WorksPermit.Define)
            .AddPlugInParameters(SiteOpinion.Define)
            .AddPlugInParameters(TemporaryPermit.Define)
            .AddPlugInParameters(DetailedPlanChange.Define);
        context.Services
            .AddItemChecks<LandUsePermit>(LandUsePermit.Item)
            .AddReminderSchedule<LandUseLapse>(LandUsePermit.Item)
            .AddItemChecks<WorksPermit>(WorksPermit.Item)
            .AddFeeFormula<InfrastructureFee>(WorksPermit.Item)
            .AddItemChecks<SiteOpinion>(SiteOpinion.Item)
            .AddItemChecks<TemporaryPermit>(TemporaryPermit.Item)
            .AddItemChecks<TemporaryExtension>(TemporaryPermit.Item)
            .AddResultValidity<TemporaryTerm>(TemporaryPermit.Item)
            .AddReminderSchedule<TemporaryEnd>(TemporaryPermit.Item)
            .AddItemChecks<DetailedPlanChange>(DetailedPlanChange.Item);
    }
}
