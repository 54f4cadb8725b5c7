namespace Xinyu.Abp.AspNetCore;

/// <summary>The section <c>Web</c> of the configuration.</summary>
public sealed class XinyuWebOptions
{
    /// <summary>Cookies only over TLS, and HSTS. By default everywhere but in Development; a proxy may end TLS.</summary>
    public bool RequiresHttps { get; set; }

    /// <summary>The largest body of any request, uploads included.</summary>
    public long MaxBodyBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>The largest body of an operation that takes no upload. An upload's endpoint brings its own <c>RequestSizeLimitAttribute</c>.</summary>
    public long MaxJsonBodyBytes { get; set; } = 2 * 1024 * 1024;
}
