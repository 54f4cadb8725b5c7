using System.Data.Common;

namespace Xinyu.Abp.EntityFrameworkCore;

internal static class DataReaderExtensions
{
    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
