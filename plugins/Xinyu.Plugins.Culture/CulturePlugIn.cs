namespace Xinyu.Plugins.Culture;

/// <summary>市文化局: the rules of WH-01 to WH-05.</summary>
/// <remarks>
/// What a person settles, because the case does not carry it: the distance to the nearest school (WH-01) is the applicant's
/// figure until the inspection's record confirms it, as no map layer is at hand; a consent to the preparation that is older than
/// the register; licences that ended without the register saying how. Revocations of elsewhere and the layout plan's ceilings
/// are parameters. A case for the province or the state (WH-02, WH-03, WH-04) is shown as such; handing it up is the officials' act.
/// </remarks>
public sealed class CulturePlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(InternetCafeSetting.Define)
            .AddPlugInParameters(EntertainmentVenue.Define)
            .AddPlugInParameters(Performance.Define)
            .AddPlugInParameters(RelicControlZone.Define)
            .AddPlugInParameters(CultureStation.Define);
        context.Services
            .AddItemChecks<InternetCafePlace>(InternetCafeSetting.Item)
            .AddItemChecks<InternetCafeStages>(InternetCafeSetting.Item)
            .AddDocumentContent<InternetCafeStages>(InternetCafeSetting.Item)
            .AddItemChecks<EntertainmentVenue>(EntertainmentVenue.Item)
            .AddDocumentContent<EntertainmentVenue>(EntertainmentVenue.Item)
            .AddItemChecks<Performance>(Performance.Item)
            .AddDocumentContent<Performance>(Performance.Item)
            .AddResultValidity<Performance>(Performance.Item)
            .AddItemChecks<RelicControlZone>(RelicControlZone.Item)
            .AddItemChecks<CultureStation>(CultureStation.Item);
    }
}
