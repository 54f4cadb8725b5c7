using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Xinyu.Abp.Identity;

/// <summary>ABP has DateTimeOffset here; every database keeps UTC.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
