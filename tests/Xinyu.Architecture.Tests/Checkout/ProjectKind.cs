namespace Xinyu.Architecture.Tests.Checkout;

internal enum ProjectKind
{
    Unknown,
    Framework,
    Rules,
    Contracts,
    Module,
    Provider,
    Host,
    Sdk,

    /// <summary>What plug-in authors get besides the SDK: pages, test kit.</summary>
    SdkExtra,

    /// <summary>A department's plug-in, or a faulty one of the tests.</summary>
    PlugIn,
    Test
}
