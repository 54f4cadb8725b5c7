using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Xinyu.Abp;
using Xinyu.Abp.DistributedLocking;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Cases;
using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Packaging.Archives;

namespace Xinyu.Approval.PlugIns.Installing;

internal sealed class PlugInInstallation(
    XinyuDbContext db, PackageIntake intake, PlugInRegistry registry, IOptions<PlugInOptions> options,
    IAbpDistributedLock locks, IGuidGenerator guids, IClock clock, ICurrentUser user) : IPlugInInstallation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly string _root = options.Value.InstalledPath;

    public long MostBytes => PackageLimits.Default.PackageBytes;

    public async Task<PlugInInstalled> InstallAsync(byte[] package, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(package);
        await using var one = await OneAtATimeAsync(cancellationToken);
        using var incoming = new IncomingFolder(_root);
        var received = intake.Receive(package, incoming);
        var manifest = received.Manifest!;
        await RequireSameContentAsync(received, cancellationToken);

        var folder = Path.Combine(_root, manifest.Id, received.Version);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        Directory.Move(received.Folder, folder);
        try
        {
            var plugIn = registry.Prepare(folder);
            if (plugIn.State != PlugInState.Active && !plugIn.WaitsForRestart)
                throw PackageIntake.Refusal(plugIn.Problem!);
            db.Add(new InstalledPackage(guids.Create(), manifest.Id, received.Version, manifest.Department, manifest.ContentHash, user.UserName, clock.Now));
            await db.SaveChangesAsync(cancellationToken);
            registry.Add(plugIn);
            return new(manifest.Id, received.Version, manifest.Department, manifest.Items, plugIn.WaitsForRestart ? PlugInEffect.AfterRestart : PlugInEffect.Now);
        }
        catch
        {
            Delete(folder, incoming);
            throw;
        }
    }

    public Task<int> CountRunningCasesAsync(string plugInId, string version, CancellationToken cancellationToken)
    {
        var pin = $"{plugInId}@{version}";
        // the version serves every department's pinned cases, whoever asks; only their number is told
        return db.Set<Case>().IgnoreQueryFilters([DepartmentScope.FilterName]).CountAsync(c => c.IsOpen && c.PlugInVersion == pin, cancellationToken);
    }

    public async Task RemoveAsync(string plugInId, string version, CancellationToken cancellationToken)
    {
        await using var one = await OneAtATimeAsync(cancellationToken);
        var pin = $"{plugInId}@{version}";
        var plugIn = registry.Find(pin) ?? throw new BusinessException("PlugIn:NotInstalled").WithData("pin", pin);
        if (!plugIn.IsInstalled)
            throw new BusinessException("PlugIn:Shipped").WithData("pin", pin);
        // first, so that no new case takes it while the old ones are counted
        if (!registry.TryRemove(plugIn))
            throw new BusinessException("PlugIn:BeingPinned").WithData("pin", pin);
        try
        {
            if (await CountRunningCasesAsync(plugInId, version, cancellationToken) is > 0 and var count)
                throw new BusinessException("PlugIn:PinnedCases").WithData("count", count).WithData("pin", pin);
            var row = await db.Set<InstalledPackage>().Where(p => p.PlugInId == plugInId && p.Version == version && p.RemovedAt == null)
                .FirstOrDefaultAsync(cancellationToken);
            row?.Remove(user.UserName, clock.Now);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch
        {
            registry.Add(plugIn);
            throw;
        }

        using var leaving = new IncomingFolder(_root);
        Delete(plugIn.Folder, leaving);
    }

    private async Task RequireSameContentAsync(PlugIn received, CancellationToken cancellationToken)
    {
        var (id, version, hash) = (received.Id, received.Version, received.Manifest!.ContentHash);
        if (await db.Set<InstalledPackage>().AnyAsync(p => p.PlugInId == id && p.Version == version && p.ContentHash != hash, cancellationToken))
            throw new BusinessException("PlugIn:VersionDiffers").WithData("pin", received.Pin);
    }

    private async Task<IAbpDistributedLockHandle> OneAtATimeAsync(CancellationToken cancellationToken) =>
        await locks.TryAcquireAsync("Approval.PlugIns", Patience, cancellationToken) ?? throw new BusinessException("PlugIn:InstallationBusy");

    private static void Delete(string folder, IncomingFolder away)
    {
        Directory.Move(folder, Path.Combine(away.Path, Path.GetRandomFileName()));
        var parent = Path.GetDirectoryName(folder)!;
        if (!Directory.EnumerateFileSystemEntries(parent).Any())
            Directory.Delete(parent);
    }
}
