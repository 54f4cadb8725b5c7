using Xinyu.Abp.AuditLogging;

namespace Microsoft.AspNetCore.Builder;

public static partial class AbpApplicationBuilderExtensions
{
    /// <summary>Stands after authentication, so that the audit knows the user.</summary>
    public static IApplicationBuilder UseAuditing(this IApplicationBuilder app) => app.UseMiddleware<AuditingMiddleware>();
}
