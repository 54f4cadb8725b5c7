using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xinyu.Abp.BackgroundWorkers;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Json;
using Xinyu.Abp.Threading;
using Xinyu.Abp.Timing;
using Xinyu.Approval.Items;
using Xinyu.Approval.Json;
using Xinyu.Approval.PlugIns.Data;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Forms;

namespace Xinyu.Approval.Sections;

/// <summary>
/// Keeps the forms with what the plug-ins of this run add to them. No applicant waits for a plug-in: forms are shown and judged
/// from the stored version.
/// </summary>
internal sealed class SectionSweep : AsyncPeriodicBackgroundWorkerBase
{
    public SectionSweep(AbpAsyncTimer timer, IServiceScopeFactory scopes)
        : base(timer, scopes) => (Timer.Period, Timer.RunOnStart) = (60_000, true);

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var (services, cancel) = (workerContext.ServiceProvider, workerContext.CancellationToken);
        await FollowAsync(services, cancel);
        await DueWork.RunAsync(
            services, services.GetRequiredService<ILogger<SectionSweep>>(),
            static (db, now) => db.Set<ItemSections>().Where(s => s.AskAt <= now).OrderBy(s => s.AskAt).Select(s => s.Id),
            (own, id) => own.GetRequiredService<SectionAsking>().AskAsync(id, cancel), cancel);
    }

    private static async Task FollowAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (db, registry, guids, now) = (
            services.GetRequiredService<XinyuDbContext>(), services.GetRequiredService<PlugInRegistry>(),
            services.GetRequiredService<IGuidGenerator>(), services.GetRequiredService<IClock>().Now);
        var known = await db.Set<ItemSections>().ToDictionaryAsync(s => s.ItemCode, cancellationToken);
        foreach (var pin in known.Values.Select(s => s.PlugInVersion).OfType<string>().ToList())
            registry.Find(pin); // another host of this database may have the newer version
        var asked = registry.AskedFor<IFormSections>();
        var missing = asked.Keys.Where(code => !known.ContainsKey(code)).ToList();
        foreach (var code in await db.Set<Item>().Where(i => missing.Contains(i.Code)).Select(i => i.Code).ToListAsync(cancellationToken))
            db.Add(known[code] = new ItemSections(guids.Create(), code));
        var parameters = await ParametersAsync(db, [.. asked.Values.Select(p => p.Id).Distinct()], cancellationToken);
        foreach (var (code, sections) in known)
        {
            var plugIn = asked.GetValueOrDefault(code);
            if (sections.Follow(plugIn?.Pin, plugIn is null ? "" : parameters[plugIn.Id], now) && plugIn is not null)
                services.GetRequiredService<PlugInParameterReader>().Forget(plugIn.Id);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<Dictionary<string, string>> ParametersAsync(XinyuDbContext db, List<string> plugIns, CancellationToken cancellationToken)
    {
        var values = await db.Set<PlugInParameterValue>().AsNoTracking().Where(v => plugIns.Contains(v.PlugInId)).ToListAsync(cancellationToken);
        return plugIns.ToDictionary(id => id, id => ContentText.Sha256(StoredJson.Write(
            values.Where(v => v.PlugInId == id).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => new[] { v.Key, v.Value }))), StringComparer.Ordinal);
    }
}
