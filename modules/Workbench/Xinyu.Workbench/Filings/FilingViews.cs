using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.UI.Components;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;

namespace Xinyu.Workbench.Filings;

/// <summary>The lists of filings and of what can be filed, ready to write; the same on the workbench and at the counter.</summary>
internal sealed class FilingViews(FilingCases cases, ListFileable fileable, IItemCatalogue catalogue, DepartmentScope scope)
{
    public async Task<FilingListView> ListAsync(string channel, int skip, CancellationToken cancellationToken) =>
        new(channel, await cases.ListAsync(channel, skip, FilingListView.PageSize, cancellationToken), skip, await NamesAsync(cancellationToken));

    public async Task<FileableView> FileableAsync(string channel, string? filter, CancellationToken cancellationToken)
    {
        var names = await NamesAsync(cancellationToken);
        return new(
            channel, filter, await fileable.ExecuteAsync(channel, filter, null, cancellationToken),
            channel == CaseChannels.Counter ? [] : [.. scope.Codes.Select(c => new Option(c, names.GetValueOrDefault(c, c)))]);
    }

    private async Task<Dictionary<string, string>> NamesAsync(CancellationToken cancellationToken) =>
        (await catalogue.GetDepartmentsAsync(cancellationToken)).ToDictionary(d => d.Code, d => d.ShortName);
}

internal sealed record FilingListView(string Channel, PagedResultDto<FilingEntry> Found, int SkipCount, IReadOnlyDictionary<string, string> Names)
{
    public const int PageSize = 20;
}

/// <param name="Departments">For whom the official may file.</param>
internal sealed record FileableView(string Channel, string? Filter, IReadOnlyList<FileableItem> Items, IReadOnlyList<Option> Departments);
