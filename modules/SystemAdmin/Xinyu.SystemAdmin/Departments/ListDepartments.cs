using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Items;
using Xinyu.Approval.Posts;

namespace Xinyu.SystemAdmin.Departments;

/// <summary>The departments the reader administers, with what each lacks.</summary>
internal sealed class ListDepartments(
    XinyuDbContext db, IItemCatalogue catalogue, IPosts posts, Technicians technicians, AdministeredDepartments administered, IClock clock)
{
    public async Task<IReadOnlyList<DepartmentLine>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var mine = await administered.OfAsync(await catalogue.GetDepartmentsAsync(cancellationToken));
        var today = LegalDay.Of(clock.Now);
        var held = (await posts.GetAsync(cancellationToken: cancellationToken)).Where(a => a.CountsOn(today))
            .Select(a => (a.DepartmentCode, a.PostCode)).ToHashSet();
        var items = (await catalogue.GetListAsync(new ItemListInput { MaxResultCount = 300 }, cancellationToken)).Items.ToLookup(i => i.DepartmentCode);
        var officials = await OfficialsAsync(cancellationToken);
        var technical = await technicians.DepartmentsWithOneAsync(cancellationToken);
        return [.. mine.Select(d => new DepartmentLine(
            d.Code, d.ShortName, d.Name, d.Batch, items[d.Code].Count(), officials.GetValueOrDefault(d.Code), d.Posts.Count,
            d.Posts.Count(p => !held.Contains((d.Code, p.Code))), technical.Contains(d.Code)))];
    }

    private async Task<Dictionary<string, int>> OfficialsAsync(CancellationToken cancellationToken) => await (
        from membership in db.Set<IdentityUserOrganizationUnit>()
        join unit in db.Set<OrganizationUnit>() on membership.OrganizationUnitId equals unit.Id
        join user in db.Set<IdentityUser>() on membership.UserId equals user.Id
        where unit.ParentId == null && user.IsActive
        group user by unit.Code into department
        select new { department.Key, Count = department.Count() }).ToDictionaryAsync(d => d.Key, d => d.Count, cancellationToken);
}

/// <param name="Vacant">Posts that nobody holds today.</param>
internal sealed record DepartmentLine(
    string Code, string ShortName, string Name, int Batch, int Items, int Officials, int Posts, int Vacant, bool HasTechnician);
