using Xinyu.Abp.Timing;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;
using Xinyu.Approval.Posts;
using Xinyu.SystemAdmin.Departments;

namespace Xinyu.SystemAdmin.Phases;

/// <param name="Held">Department and post of every appointment that counts today.</param>
/// <param name="WithoutPlugIn">Items that a found plug-in claims and no active one serves.</param>
internal sealed record ReadinessFacts(
    IReadOnlyList<DepartmentDefinition> Departments, IReadOnlySet<string> Technicians, IReadOnlySet<(string Department, string Post)> Held,
    IReadOnlySet<string> WithoutPlugIn);

internal sealed class ReadReadinessFacts(IItemCatalogue catalogue, IPosts posts, IPlugInCatalogue plugIns, Technicians technicians, IClock clock)
{
    public async Task<ReadinessFacts> ExecuteAsync(CancellationToken cancellationToken)
    {
        var today = LegalDay.Of(clock.Now);
        var appointments = await posts.GetAsync(cancellationToken: cancellationToken);
        var found = plugIns.List();
        var served = found.Where(p => p.State == PlugInState.Active).SelectMany(p => p.Items);
        return new(
            await catalogue.GetDepartmentsAsync(cancellationToken),
            await technicians.DepartmentsWithOneAsync(cancellationToken),
            appointments.Where(a => a.CountsOn(today)).Select(a => (a.DepartmentCode, a.PostCode)).ToHashSet(),
            found.SelectMany(p => p.Items).Except(served).ToHashSet(StringComparer.Ordinal));
    }
}
