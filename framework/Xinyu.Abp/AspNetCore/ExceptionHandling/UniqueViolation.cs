using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

/// <summary>Two requests made the same thing at once and the database let one of them: a conflict, not a failure.</summary>
internal static class UniqueViolation
{
    public static bool Is(DbUpdateException exception) => exception.InnerException is DbException inner
        && (inner.SqlState == "23505"
            || inner.Message.Contains("UNIQUE constraint failed", StringComparison.Ordinal)
            || inner.Message.Contains("Cannot insert duplicate key", StringComparison.Ordinal));
}
