using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Xinyu.Complaints;

/// <summary>Handling of complaints and consultations.</summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuComplaintsModule : AbpModule
{
}
