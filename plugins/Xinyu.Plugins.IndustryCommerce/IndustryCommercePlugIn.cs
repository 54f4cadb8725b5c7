namespace Xinyu.Plugins.IndustryCommerce;

/// <summary>市工商行政管理局: the rules of GS-01 to GS-04.</summary>
/// <remarks>
/// What a person settles, because the case does not carry it: a permit of another department that the register does not hold
/// (GS-01, GS-04), surroundings of an advertisement (GS-03), a re-employment card that the list
/// does not hold yet (GS-04). The lists of other bodies (forbidden words, famous marks, re-employment cards) are parameters.
/// </remarks>
public sealed class IndustryCommercePlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(CompanyRegistration.Define)
            .AddPlugInParameters(CompanyNameApproval.Define)
            .AddPlugInParameters(OutdoorAdvertising.Define)
            .AddPlugInParameters(SelfEmployedRegistration.Define);
        context.Services
            .AddItemChecks<CompanyRegistration>(CompanyRegistration.Item)
            .AddFeeFormula<CompanyRegistration>(CompanyRegistration.Item)
            .AddReminderSchedule<CompanyRegistration>(CompanyRegistration.Item)
            .AddItemChecks<CompanyNameApproval>(CompanyNameApproval.Item)
            .AddItemChecks<CompanyNameSearch>(CompanyNameApproval.Item)
            .AddResultValidity<CompanyNameApproval>(CompanyNameApproval.Item)
            .AddItemChecks<OutdoorAdvertising>(OutdoorAdvertising.Item)
            .AddFormSections<AdvertisingReview>(OutdoorAdvertising.Item)
            .AddItemChecks<SelfEmployedRegistration>(SelfEmployedRegistration.Item)
            .AddFeeFormula<SelfEmployedRegistration>(SelfEmployedRegistration.Item);
    }
}
