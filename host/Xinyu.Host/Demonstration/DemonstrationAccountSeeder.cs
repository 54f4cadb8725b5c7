using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Items;
using Xinyu.Approval.Posts;

namespace Xinyu.Host.Demonstration;

/// <summary>Makes the demonstration accounts. Registered in Development only; the sign-in refuses them anywhere else.</summary>
internal sealed class DemonstrationAccountSeeder(
    XinyuDbContext db, IdentityUserManager users, IGuidGenerator guids, IItemCatalogue catalogue, IPosts posts) : IDataSeedContributor
{
    private static readonly DateOnly Since = new(2007, 12, 1);

    public async Task SeedAsync(DataSeedContext context)
    {
        var departments = (await catalogue.GetDepartmentsAsync()).ToDictionary(d => d.Code);
        if (departments.Count == 0) return;
        var units = await db.Set<OrganizationUnit>().Where(u => u.ParentId == null).ToDictionaryAsync(u => u.Code, u => u.Id);
        var people = DemonstrationPeople.All((department, post) => departments[department].Posts.Any(p => p.Code == post));
        foreach (var person in people)
            if (await users.FindByNameAsync(person.UserName) is null) await CreateAsync(person, units);
    }

    private async Task CreateAsync(DemonstrationPerson person, Dictionary<string, Guid> units)
    {
        var user = new IdentityUser(guids.Create(), person.UserName, null) { Name = person.Name };
        user.MarkAsDemonstration();
        (await users.CreateAsync(user, DemonstrationPeople.Password)).CheckErrors();
        (await users.SetRolesAsync(user, [person.Role])).CheckErrors();
        if (person.Department is not { } department) return;
        await users.SetOrganizationUnitsAsync(user, units[department]);
        if (person.Post is { } post) await posts.AppointAsync(new AppointInput(user.Id, person.Name, department, post, Since, null));
    }
}
