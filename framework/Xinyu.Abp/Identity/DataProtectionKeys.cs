using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;

namespace Xinyu.Abp.Identity;

internal sealed class DataProtectionKeys(IServiceScopeFactory scopes, IGuidGenerator guids) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        return [.. db.Set<DataProtectionKey>().AsNoTracking().Select(k => k.Xml).ToList().Select(XElement.Parse)];
    }

    // once in three months, and the interface is synchronous
    public void StoreElement(XElement element, string friendlyName) => Task.Run(async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        db.Add(new DataProtectionKey(guids.Create(), friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        await db.SaveChangesAsync();
    }).GetAwaiter().GetResult();
}
