using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>
/// The database and the unit of work in one. A use case changes entities, publishes events and ends with one
/// <see cref="SaveChangesAsync(bool, CancellationToken)"/>: changes, audit and outbox are then one transaction.
/// </summary>
public sealed class XinyuDbContext(
    DbContextOptions<XinyuDbContext> options,
    IOptions<XinyuDbContextOptions> composition,
    DepartmentScope departmentScope,
    UnitOfWork unitOfWork) : DbContext(options)
{
    /// <summary>What the named filter "Department" lets through. Mappings refer to it as <c>db.DepartmentScope</c>.</summary>
    public DepartmentScope DepartmentScope { get; } = departmentScope;

    internal MappingSet MappingSet { get; } = composition.Value.Set;

    internal UnitOfWork UnitOfWork { get; } = unitOfWork;

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saving is asynchronous: call SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false; // once is enough
        try
        {
            UnitOfWork.BeforeSave(this);
            if (UnitOfWork.KeepsTransactionOpen && Database.CurrentTransaction is null && ChangeTracker.HasChanges())
                await Database.BeginTransactionAsync(cancellationToken);
            var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            UnitOfWork.AfterSave(committed: Database.CurrentTransaction is null);
            return rows;
        }
        catch (Exception e)
        {
            UnitOfWork.AfterFailure(this);
            if (e is DbUpdateConcurrencyException concurrency)
                throw await StaleEntities.ExplainAsync(this, concurrency, cancellationToken);
            throw;
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Ends the work of a handler or a job: what is left is saved, and everything becomes a fact.</summary>
    internal async Task CommitKeptAsync(CancellationToken cancellationToken)
    {
        await SaveChangesAsync(cancellationToken);
        var kept = Database.CurrentTransaction ?? throw new InvalidOperationException(
            "A handler or job committed by itself, and what it did cannot be undone: it must use BeginOwnTransactionAsync.");
        await kept.CommitAsync(cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        NeutralMapping.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var mapping in MappingSet.Mappings)
            mapping(modelBuilder, this);
        NeutralMapping.Complete(modelBuilder);
    }
}
