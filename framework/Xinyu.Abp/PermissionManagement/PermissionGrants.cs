using System.Collections.Frozen;
using Xinyu.Abp.Caching;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.PermissionManagement;

/// <summary>All grants: a few hundred rows that every request asks about.</summary>
internal sealed class PermissionGrants(PlainRows rows) : StoredValues<FrozenSet<(string Provider, string Key, string Name)>>
{
    protected override async Task<FrozenSet<(string Provider, string Key, string Name)>> ReadAsync() => (await rows.ReadAsync(
        new("abp_PermissionGrants", "ProviderName", "ProviderKey", "Name"),
        row => (row.GetString(0), row.GetString(1), row.GetString(2)))).ToFrozenSet();
}
