namespace Xinyu.Plugins.Health;

/// <summary>市卫生局: the rules of WS-01 to WS-06.</summary>
/// <remarks>
/// What a person settles, because the case does not carry it: a further level of review of delicate food and the rule on keeping
/// samples (WS-02), years of practice and the third grade (WS-03), an approval older than the register (WS-04), whether a place
/// lies in the city proper (WS-05), whose the proof of funds is (WS-06). Beds and devices from before the register are parameters.
/// </remarks>
public sealed class HealthPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(PublicPlace.Define)
            .AddPlugInParameters(FoodHygiene.Define)
            .AddPlugInParameters(MedicalInstitutionSetting.Define)
            .AddPlugInParameters(MedicalInstitutionRegister.Define)
            .AddPlugInParameters(Radiology.Define)
            .AddPlugInParameters(LargeEquipment.Define);
        context.Services
            .AddItemChecks<PublicPlace>(PublicPlace.Item)
            .AddReminderSchedule<PublicPlace>(PublicPlace.Item)
            .AddItemChecks<FoodHygiene>(FoodHygiene.Item)
            .AddItemChecks<MedicalInstitutionSetting>(MedicalInstitutionSetting.Item)
            .AddResultValidity<MedicalInstitutionSetting>(MedicalInstitutionSetting.Item)
            .AddItemChecks<MedicalInstitutionRegister>(MedicalInstitutionRegister.Item)
            .AddReminderSchedule<MedicalInstitutionRegister>(MedicalInstitutionRegister.Item)
            .AddDocumentContent<MedicalInstitutionRegister>(MedicalInstitutionRegister.Item)
            .AddItemChecks<Radiology>(Radiology.Item)
            .AddItemChecks<LargeEquipment>(LargeEquipment.Item);
    }
}
