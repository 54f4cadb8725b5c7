using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Abp.Modularity;

namespace Xinyu.Approval.Filing;

/// <summary>
/// The form of an item between its definition, its page and its stored text, and the intake of files: what portal and
/// workbench both need to take an application. It has no tables, no pages and no address of its own.
/// </summary>
[DependsOn(typeof(XinyuAbpModule))]
public class XinyuApprovalFilingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddScoped<FormCheck>().AddScoped<FileIntake>().AddScoped<Refusals>();
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<FilingResource>("zh-Hans"));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace("Filing", typeof(FilingResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(o =>
        {
            o.Map(FilingErrors.FileSent, HttpStatusCode.Conflict);
            o.Map(FilingErrors.HeldNotOffered, HttpStatusCode.Conflict);
            o.Map(FilingErrors.FileTooLarge, HttpStatusCode.RequestEntityTooLarge);
        });
    }
}
