using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Parameters;

namespace Xinyu.Approval.PlugIns.Data;

internal sealed class PlugInParameterCatalogue(XinyuDbContext db, PlugInRegistry registry, PlugInParameterReader reader)
    : IPlugInParameterCatalogue
{
    public async Task<IReadOnlyList<PlugInParameterEntry>> ListAsync(string plugInId, CancellationToken cancellationToken)
    {
        if (registry.Newest(plugInId)?.Container is not { } container)
            return [];
        var changed = await db.Set<PlugInParameterValue>().AsNoTracking()
            .Where(v => v.PlugInId == plugInId)
            .ToDictionaryAsync(v => v.Key, v => v.Value, StringComparer.Ordinal, cancellationToken);
        var culture = PlugInTexts.CultureOf(CultureInfo.CurrentUICulture);
        return [.. container.Parameters.Values.OrderBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => Entry(d, changed.GetValueOrDefault(d.Key), container.Texts.Render(culture, d.Key, [])))];
    }

    public async Task ChangeAsync(string plugInId, string key, string? value, CancellationToken cancellationToken)
    {
        if (registry.Newest(plugInId)?.Container?.Parameters.GetValueOrDefault(key) is not { } definition)
            throw new BusinessException("PlugIn:ParameterUnknown").WithData("plugIn", plugInId).WithData("key", key);
        if (value is not null && !ParameterValues.IsValid(definition, value))
            throw new BusinessException("PlugIn:ParameterWrong")
                .WithData("key", key).WithData("kind", definition.Kind)
                .WithData("min", definition.Min?.ToString(CultureInfo.InvariantCulture) ?? "-∞")
                .WithData("max", definition.Max?.ToString(CultureInfo.InvariantCulture) ?? "∞");

        var stored = await db.Set<PlugInParameterValue>()
            .FirstOrDefaultAsync(v => v.PlugInId == plugInId && v.Key == key, cancellationToken);
        if (value is null && stored is not null)
            db.Remove(stored);
        else if (value is not null && stored is null)
            db.Add(new PlugInParameterValue(plugInId, key, value));
        else if (value is not null)
            stored!.Change(value);
        await db.SaveChangesAsync(cancellationToken);
        reader.Forget(plugInId);
    }

    private static PlugInParameterEntry Entry(PlugInParameterDefinition definition, string? changed, string label) => new(
        definition.Key, label, definition.Kind.ToString(), changed ?? definition.DefaultValue, definition.DefaultValue, changed is not null,
        definition.Min, definition.Max, [.. definition.Columns.Select(c => new PlugInParameterColumn(c.Id, c.Label, c.Kind.ToString()))]);
}
