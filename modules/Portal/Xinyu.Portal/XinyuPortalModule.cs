using Xinyu.Abp;
using Xinyu.Abp.Modularity;

namespace Xinyu.Portal;

/// <summary>Every public page: guide, apply, track, result, verification, complaint intake. Talks to Approval by events only.</summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuPortalModule : AbpModule
{
}
