using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.Identity;

/// <summary>
/// An authenticator's code opens once: whoever looks over a shoulder, or reads the wire, comes too late with the same one.
/// Decided by one statement, so that of two at once one wins.
/// </summary>
internal sealed class OneTimeCodes(XinyuDbContext db)
{
    private const string Provider = "Xinyu";
    private const string Name = "LastCode";

    public async Task<bool> UseAsync(IdentityUser user, string code)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id:N}{code}")));
        var last = db.Set<IdentityUserToken>().Where(t => t.UserId == user.Id && t.LoginProvider == Provider && t.Name == Name);
        if (!await last.AsNoTracking().AnyAsync())
            await BeginAsync(user);
        return await last.Where(t => t.Value != hash).ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, hash)) == 1;
    }

    private async Task BeginAsync(IdentityUser user)
    {
        user.SetToken(Provider, Name, "");
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            user.RemoveToken(Provider, Name); // the same account signs in elsewhere at this moment: its row counts
        }
    }
}
