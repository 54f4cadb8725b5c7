namespace Xinyu.Plugins.Construction;

/// <summary>
/// 市建设局: the rules of JS-01 to JS-07.
/// What the case does not carry is done by the means a plug-in has:
/// JS-01 自动标记作废: holder and handling post are reminded at each limit; the bureau marks, for no plug-in ends a licence.
/// JS-01 and JS-06 25万平方米: the developer's JS-06 certificate is looked up when he files JS-01, and the limit is set into the
/// certificate; FC-01 is another department's, which sees the certificate's own words and the copy.
/// JS-02 人员重复登记: the form has no identity numbers: the official compares the certificates that were uploaded.
/// JS-03 施工期: from the holder's JS-01 permits; without one a year, and the official looks.
/// JS-04 竣工还是大修: the form has one date for both; between the two limits the official decides.
/// JS-05 施工许可证面积: from the JS-01 permit of that number; without one the official compares the copy.
/// </summary>
public sealed class ConstructionPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(ConstructionPermit.Define)
            .AddPlugInParameters(BuilderQualification.Define)
            .AddPlugInParameters(DrainagePermit.Define)
            .AddPlugInParameters(RoadDigging.Define)
            .AddPlugInParameters(CompletionRecord.Define)
            .AddPlugInParameters(DeveloperQualification.Define)
            .AddPlugInParameters(TenderDocuments.Define);
        context.Services
            .AddItemChecks<ConstructionPermit>(ConstructionPermit.Item)
            .AddItemChecks<DeveloperScale>(ConstructionPermit.Item)
            .AddReminderSchedule<StartReminders>(ConstructionPermit.Item)
            .AddItemChecks<BuilderQualification>(BuilderQualification.Item)
            .AddItemChecks<DrainagePermit>(DrainagePermit.Item)
            .AddItemChecks<SiteDrainage>(DrainagePermit.Item)
            .AddResultValidity<SiteDrainageTerm>(DrainagePermit.Item)
            .AddItemChecks<RoadDigging>(RoadDigging.Item)
            .AddFeeFormula<RoadRepairFee>(RoadDigging.Item)
            .AddItemChecks<CompletionRecord>(CompletionRecord.Item)
            .AddItemChecks<CompletedArea>(CompletionRecord.Item)
            .AddItemChecks<DeveloperQualification>(DeveloperQualification.Item)
            .AddItemChecks<ProvisionalYears>(DeveloperQualification.Item)
            .AddResultValidity<ProvisionalTerm>(DeveloperQualification.Item)
            .AddDocumentContent<DeveloperLimit>(DeveloperQualification.Item)
            .AddItemChecks<TenderDocuments>(TenderDocuments.Item);
    }
}
