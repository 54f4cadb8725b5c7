using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Workbench.Filings;

/// <summary>What can be filed: on the workbench every internal item of the city, at the counter the own departments' permits; closed ones with the reason.</summary>
internal sealed class ListFileable(IItemCatalogue catalogue, DepartmentScope scope)
{
    private const int All = 300;

    public async Task<IReadOnlyList<FileableItem>> ExecuteAsync(string channel, string? filter, string? department, CancellationToken cancellationToken)
    {
        var paper = channel == CaseChannels.Counter;
        var found = await catalogue.GetListAsync(
            new() { Kind = paper ? ItemKind.Permit : ItemKind.Internal, Filter = filter, DepartmentCode = department, MaxResultCount = All }, cancellationToken);
        return [.. found.Items.Where(i => !paper || scope.Codes.Contains(i.DepartmentCode)).OrderByDescending(i => i.Open)
            .Select(i => new FileableItem(
                i.Code, i.Name, i.DepartmentCode, i.DepartmentName, i.Phase, i.Open, i.Open ? null : $"Fileable:NotOpen:{i.Phase}", i.PromisedDays, i.StatutoryDays, i.StatutoryDayKind))];
    }
}

/// <param name="Reason">Why nothing can be filed, as a text key; null when it can.</param>
internal sealed record FileableItem(
    string Code, string Name, string DepartmentCode, string DepartmentName, RolloutPhase Phase, bool Open, string? Reason, int PromisedDays, int PolicyDays,
    string PolicyDayKind);
