using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Xinyu.Abp.EntityFrameworkCore;

/// <summary>Instants are stored and read as UTC, whatever kind the provider returns.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
