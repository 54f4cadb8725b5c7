using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;

namespace Xinyu.Abp.Identity;

internal sealed class DataProtectionKeys(IServiceScopeFactory scopes, PlainRows rows, IGuidGenerator guids) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        rows.Read(new("abp_DataProtectionKeys", "Xml"), row => XElement.Parse(row.GetString(0)));

    // once in three months, and the interface is synchronous
    public void StoreElement(XElement element, string friendlyName) => Task.Run(async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
        db.Add(new DataProtectionKey(guids.Create(), friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        await db.SaveChangesAsync();
    }).GetAwaiter().GetResult();
}
