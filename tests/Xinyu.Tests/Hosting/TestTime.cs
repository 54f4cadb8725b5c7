using System.Globalization;

namespace Xinyu.Tests.Hosting;

/// <summary>A settable clock. It runs on from where it was set, so that what is later stays later.</summary>
internal sealed class TestTime : TimeProvider
{
    private TimeSpan _shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _shift;

    /// <param name="shanghai">Local time, "yyyy-MM-dd HH:mm".</param>
    public void Set(string shanghai) =>
        _shift = DateTimeOffset.Parse(shanghai + " +08:00", CultureInfo.InvariantCulture) - base.GetUtcNow();
}
