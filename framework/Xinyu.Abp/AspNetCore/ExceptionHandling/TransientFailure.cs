using System.Data.Common;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

/// <summary>The database gave up for a reason that passes, such as two that waited for each other: nothing was done, and the same may be tried again.</summary>
internal static class TransientFailure
{
    public static bool Is(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is DbException failure && (failure.IsTransient || failure.Message.Contains("database is locked", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
