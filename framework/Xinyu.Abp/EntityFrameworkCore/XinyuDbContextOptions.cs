using Microsoft.EntityFrameworkCore;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>
/// The mappings that compose the database. A module adds its own, as a static lambda, so that hosts with the same
/// modules share one model: <c>Configure&lt;XinyuDbContextOptions&gt;(o => o.Mappings.Add(static (model, db) => ...))</c>.
/// </summary>
public sealed class XinyuDbContextOptions
{
    private MappingSet? _set;

    public IList<Action<ModelBuilder, XinyuDbContext>> Mappings { get; } = [];

    internal MappingSet Set => _set ??= new MappingSet([.. Mappings]);
}
