using System.ComponentModel.DataAnnotations;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Approval.Items;
using Xinyu.Approval.PlugIns;

namespace Xinyu.SystemAdmin.Parameters;

/// <summary>What plug-ins let their departments set. Who administers one department reaches its own plug-ins only.</summary>
internal sealed class PlugInParameters(
    IPlugInCatalogue plugIns, IPlugInParameterCatalogue parameters, IItemCatalogue catalogue, AdministeredDepartments administered)
{
    public async Task<IReadOnlyList<ParameterOwner>> ListAsync(CancellationToken cancellationToken)
    {
        var names = (await catalogue.GetDepartmentsAsync(cancellationToken)).ToDictionary(d => d.Code, d => d.ShortName);
        var owners = new List<ParameterOwner>();
        foreach (var plugIn in Running().OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            if (!await administered.ContainsAsync(plugIn.Department)) continue;
            var entries = await parameters.ListAsync(plugIn.Id, cancellationToken);
            owners.Add(new(plugIn.Id, plugIn.Name, names.GetValueOrDefault(plugIn.Department, plugIn.Department), entries.Count, entries.Count(e => e.IsChanged)));
        }
        return owners;
    }

    public async Task<ParameterList> ReadAsync(string plugInId, CancellationToken cancellationToken)
    {
        var plugIn = await RequireAsync(plugInId);
        var names = (await catalogue.GetDepartmentsAsync(cancellationToken)).ToDictionary(d => d.Code, d => d.ShortName);
        return new(plugIn.Id, plugIn.Name, names.GetValueOrDefault(plugIn.Department, plugIn.Department), await parameters.ListAsync(plugInId, cancellationToken));
    }

    public async Task ChangeAsync(string plugInId, string key, ParameterInput input, CancellationToken cancellationToken)
    {
        await RequireAsync(plugInId);
        await parameters.ChangeAsync(plugInId, key, input.Value, cancellationToken);
    }

    private async Task<PlugInEntry> RequireAsync(string plugInId)
    {
        var plugIn = Running().FirstOrDefault(p => p.Id == plugInId) ?? throw new EntityNotFoundException(typeof(PlugInEntry), plugInId);
        await administered.RequireAsync(plugIn.Department);
        return plugIn;
    }

    // versions of one plug-in share their parameters, and the newest says what there is
    private IEnumerable<PlugInEntry> Running() => plugIns.List().Where(p => p.State == PlugInState.Active)
        .GroupBy(p => p.Id).Select(g => g.MaxBy(p => Version.TryParse(p.Version, out var version) ? version : new Version())!);
}

internal sealed record ParameterOwner(string Id, string Name, string Department, int Parameters, int Changed);

internal sealed record ParameterList(string Id, string Name, string Department, IReadOnlyList<PlugInParameterEntry> Items)
{
    public long TotalCount => Items.Count;
}

/// <param name="Value">Written like the default; null goes back to it.</param>
internal sealed record ParameterInput([MaxLength(256 * 1024)] string? Value);
