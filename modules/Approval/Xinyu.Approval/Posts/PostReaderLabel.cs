using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Security.Claims;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Departments;

namespace Xinyu.Approval.Posts;

/// <summary>Names an official by department and post, as the record of a case does; whoever holds no post by name.</summary>
internal sealed class PostReaderLabel(XinyuDbContext db, IPosts posts, ICurrentUser user, IClock clock) : IReaderLabel
{
    public async ValueTask<string> GetAsync(ClaimsPrincipal reader)
    {
        var name = reader.FindFirstValue(XinyuClaimTypes.Name) ?? reader.Identity?.Name ?? "";
        if (reader.FindFirstValue(XinyuClaimTypes.Department) is not { } code) return name;
        var today = LegalDay.Of(clock.Now);
        var held = (await posts.GetAsync(code, user.Id)).Where(a => a.From <= today && (a.To is null || a.To >= today)).Select(a => a.PostName).ToList();
        var department = await db.Set<Department>().AsNoTracking().Where(d => d.Code == code).Select(d => d.ShortName).SingleOrDefaultAsync() ?? code;
        return $"{department} · {(held.Count == 0 ? name : string.Join('、', held))}";
    }
}
