using System.Globalization;
using Xinyu.Plugins.Timing;

namespace Xinyu.Plugins.Testing.Services;

/// <summary>Stands where the test sets it; Monday 2 March 2026, nine o'clock in Shanghai, until then.</summary>
public sealed class BenchClock : IPlugInClock
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);
    private DateTimeOffset _at = new(2026, 3, 2, 9, 0, 0, Shanghai);

    public DateTime Now => _at.UtcDateTime;

    public DateOnly Today => DateOnly.FromDateTime(_at.DateTime);

    /// <param name="shanghai">Local time, "yyyy-MM-dd" or "yyyy-MM-dd HH:mm".</param>
    public void Set(string shanghai) =>
        _at = new DateTimeOffset(DateTime.ParseExact(shanghai, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture), Shanghai);
}
