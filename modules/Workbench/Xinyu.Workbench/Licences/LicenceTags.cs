using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Licences;

namespace Xinyu.Workbench.Licences;

internal static class LicenceTags
{
    public static TagKind Tag(this LicenceState state) => state switch
    {
        LicenceState.Valid => TagKind.Ok,
        LicenceState.Expired => TagKind.Warn,
        LicenceState.Changed or LicenceState.Renewed => TagKind.Accent,
        _ => TagKind.Error,
    };
}
