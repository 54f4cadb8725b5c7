namespace XinyuPlugIn;

/// <summary>入口：登记参数，按事项登记规则。</summary>
public sealed class XinyuPlugInPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddPlugInParameters(p => p.Number("ITEM_CODE.MostMissing", 0, min: 0, max: 5));
        context.Services.AddItemChecks<MaterialsCheck>("ITEM_CODE");
    }
}
