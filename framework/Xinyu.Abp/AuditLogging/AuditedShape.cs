using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Xinyu.Abp.Auditing;

namespace Xinyu.Abp.AuditLogging;

/// <summary>What the audit keeps of one entity type, worked out once per model.</summary>
internal sealed class AuditedShape
{
    public const string DisabledAnnotation = "Xinyu:DisableAuditing";
    public const string Mask = "***";
    private const int MaxValueLength = 2000;

    private static readonly ConditionalWeakTable<IReadOnlyEntityType, AuditedShape> Known = [];
    private readonly bool _audited;
    private readonly HashSet<string> _left = [];
    private readonly HashSet<string> _masked = [];

    private AuditedShape(IReadOnlyEntityType entity)
    {
        var disabled = IsDisabled(entity, entity.ClrType);
        _audited = !disabled;
        foreach (var property in entity.GetProperties())
        {
            if (property.IsPrimaryKey() || property.Name == nameof(IHasEntityVersion.EntityVersion))
                _left.Add(property.Name);
            else if (IsDisabled(property, property.PropertyInfo))
                _masked.Add(property.Name);
            else if (disabled && property.PropertyInfo?.IsDefined(typeof(AuditedAttribute)) == true)
                _audited = true;
            else if (disabled)
                _left.Add(property.Name);
        }
    }

    public static bool IsAudited(EntityEntry entry) => For(entry)._audited;

    /// <summary>The changed properties; empty when nothing that the audit keeps was touched.</summary>
    public static List<EntityPropertyChange> ChangesOf(EntityEntry entry)
    {
        var shape = For(entry);
        var changes = new List<EntityPropertyChange>();
        foreach (var property in entry.Properties)
        {
            var name = property.Metadata.Name;
            if (shape._left.Contains(name) || Unchanged(entry.State, property))
                continue;
            var masked = shape._masked.Contains(name);
            changes.Add(new EntityPropertyChange
            {
                PropertyName = name,
                OriginalValue = entry.State == EntityState.Added ? null : Text(property.OriginalValue, masked),
                NewValue = entry.State == EntityState.Deleted ? null : Text(property.CurrentValue, masked)
            });
        }

        return changes;
    }

    public static string KeyOf(EntityEntry entry) => string.Join(',', entry.Metadata.FindPrimaryKey()?.Properties
        .Select(p => entry.Property(p).IsTemporary ? "" : Text(entry.Property(p).CurrentValue, masked: false)) ?? []);

    private static AuditedShape For(EntityEntry entry) =>
        Known.GetValue(entry.Metadata, static entity => new AuditedShape(entity));

    private static bool IsDisabled(IReadOnlyAnnotatable mapped, MemberInfo? member) =>
        mapped.FindAnnotation(DisabledAnnotation) is not null || member?.IsDefined(typeof(DisableAuditingAttribute)) == true;

    private static bool Unchanged(EntityState state, PropertyEntry property) => state switch
    {
        EntityState.Modified => !property.IsModified || Equals(property.OriginalValue, property.CurrentValue),
        EntityState.Added => property.CurrentValue is null,
        _ => property.OriginalValue is null
    };

    private static string? Text(object? value, bool masked) => value switch
    {
        null => null,
        _ when masked => Mask,
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => $"{bytes.Length} bytes",
        IEnumerable<string> list => Cut(string.Join(", ", list)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Cut(value.ToString()!)
    };

    private static string Cut(string value) => value.Length <= MaxValueLength ? value : $"{value[..MaxValueLength]}…";
}
