using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Posts;
using Xinyu.Tests.Abp.Web;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Access;

/// <summary>One host with a case of HB, every role, the department's roles of HB and of GS, two applicants and a stranger.</summary>
public sealed class PeopledHost : IAsyncLifetime
{
    private static readonly string[] OfDepartments = [XinyuRoles.Window, XinyuRoles.Handler, XinyuRoles.Reviewer, XinyuRoles.Leader, XinyuRoles.DepartmentAdmin];
    private static readonly string[] OfTheCity = [XinyuRoles.Supervisor, XinyuRoles.ComplaintOfficer, XinyuRoles.SystemAdmin, XinyuRoles.GovernmentLeader];
    private readonly List<Person> _people = [];

    internal TestHost Host { get; } = new(("RateLimits:PublicQueryPerMinute", "10000"));

    internal IReadOnlyList<Person> People => _people;

    internal string CaseNumber { get; private set; } = "";

    /// <summary>Who filed the case.</summary>
    internal Person Owner => _people.First(p => p.Role == XinyuRoles.Applicant);

    internal Person Find(string role, string? department = null) => _people.First(p => p.Role == role && p.Department == department);

    public async ValueTask InitializeAsync()
    {
        (var applicant, CaseNumber) = await Journey.FiledAsync(Host);
        _people.Add(new(null, null, null, Host.CreateClient(), Browser()));
        _people.Add(new("zhuzao", XinyuRoles.Applicant, null, applicant, await SignedInAsync("zhuzao")));
        _people.Add(new("lingwai", XinyuRoles.Applicant, null, await Host.EnterpriseAsync("lingwai"), await SignedInAsync("lingwai")));
        foreach (var department in new[] { "HB", "GS" })
        foreach (var role in OfDepartments)
            await AddAsync(role, department);
        foreach (var role in OfTheCity)
            await AddAsync(role, null);
    }

    /// <summary>Another session of the same account.</summary>
    internal async Task<Person> TwinAsync(Person person) => person.UserName is { } name
        ? person with { Api = await Host.SignedInAsync(name), Pages = await SignedInAsync(name) }
        : person with { Api = Host.CreateClient(), Pages = Browser() };

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            person.Dispose();
        await Host.DisposeAsync();
    }

    private async Task AddAsync(string role, string? department)
    {
        var name = $"{department ?? "city"}-{role}".ToLowerInvariant();
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<IdentityUserManager>();
            var user = new IdentityUser(scope.ServiceProvider.GetRequiredService<IGuidGenerator>().Create(), name, null) { Name = name };
            (await users.CreateAsync(user, HostPeople.Password)).CheckErrors();
            (await users.SetRolesAsync(user, [role])).CheckErrors();
            if (department is not null)
            {
                var unit = await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<OrganizationUnit>().SingleAsync(u => u.Code == department);
                await users.SetOrganizationUnitsAsync(user, unit.Id);
                if (role != XinyuRoles.DepartmentAdmin)
                    await scope.ServiceProvider.GetRequiredService<IPosts>().AppointAsync(new AppointInput(user.Id, name, department, role, new DateOnly(2007, 12, 1), null));
            }
        }

        _people.Add(new(name, role, department, await Host.SignedInAsync(name), await SignedInAsync(name)));
    }

    private async Task<HttpClient> SignedInAsync(string userName)
    {
        var browser = Browser();
        await browser.PostFormAsync("/account/login", ("Input.UserName", userName), ("Input.Password", HostPeople.Password));
        return browser;
    }

    private HttpClient Browser() => new(new CookieHandler(Host.Server.CreateHandler())) { BaseAddress = Host.Server.BaseAddress };
}
