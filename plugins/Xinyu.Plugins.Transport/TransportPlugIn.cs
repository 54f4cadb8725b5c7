namespace Xinyu.Plugins.Transport;

/// <summary>市交通局: the rules of JT-01 to JT-07.</summary>
/// <remarks>
/// What a person settles, because the case does not carry it: the proof of own use (JT-03) and the highway authority's opinion
/// (JT-06), which no list of materials names; whether the described route leaves the city (JT-05); whether a dangerous-goods
/// fleet has tanks when no volume is given (JT-03). The permission for a vehicle that is pledged and not bought (JT-01) ends by a
/// condition in the decision, and the post is reminded of it. A case for the province (JT-02, JT-05) is shown as such; handing
/// it up is the officials' act.
/// </remarks>
public sealed class TransportPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(FreightTransport.Define)
            .AddPlugInParameters(PassengerTransport.Define)
            .AddPlugInParameters(DangerousGoodsTransport.Define)
            .AddPlugInParameters(VehicleRepair.Define)
            .AddPlugInParameters(OversizeTransport.Define)
            .AddPlugInParameters(HighwayOccupation.Define)
            .AddPlugInParameters(RuralRoadDesign.Define);
        context.Services
            .AddItemChecks<FreightTransport>(FreightTransport.Item)
            .AddDocumentContent<FreightTransport>(FreightTransport.Item)
            .AddReminderSchedule<FreightTransport>(FreightTransport.Item)
            .AddItemChecks<PassengerTransport>(PassengerTransport.Item)
            .AddItemChecks<DangerousGoodsTransport>(DangerousGoodsTransport.Item)
            .AddItemChecks<VehicleRepair>(VehicleRepair.Item)
            .AddResultValidity<VehicleRepair>(VehicleRepair.Item)
            .AddItemChecks<OversizeTransport>(OversizeTransport.Item)
            .AddItemChecks<HighwayOccupation>(HighwayOccupation.Item)
            .AddFeeFormula<HighwayOccupation>(HighwayOccupation.Item)
            .AddItemChecks<RuralRoadDesign>(RuralRoadDesign.Item);
    }
}
