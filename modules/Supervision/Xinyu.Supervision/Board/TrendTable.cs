using System.Globalization;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.UI.Components;

namespace Xinyu.Supervision.Board;

internal static class TrendTable
{
    public static ChartTable Of(IEnumerable<TrendDay> days, IStringLocalizer localizer) => new(
        [localizer["Trend:Day"], localizer["Trend:Received"], localizer["Trend:Closed"]],
        [.. days.Select(d => new ChartRow(d.Day.ToString("MM-dd", CultureInfo.InvariantCulture), [d.Received, d.Closed]))]);
}
