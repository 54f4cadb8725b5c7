using System.Diagnostics.CodeAnalysis;

namespace Xinyu.Plugins.LandResources;

/// <summary>A mine's area by its corners in order, in metres. Decimal, so that a corner on a neighbour's line is exactly on it.</summary>
internal sealed class Polygon(IReadOnlyList<(decimal X, decimal Y)> corners)
{
    public IReadOnlyList<(decimal X, decimal Y)> Corners { get; } = corners;

    public bool RepeatsFirst => Corners.Count > 1 && Corners[0] == Corners[^1];

    /// <summary>By the shoelace formula.</summary>
    public decimal Area => Math.Abs(Edges.Sum(e => e.From.X * e.To.Y - e.To.X * e.From.Y)) / 2;

    private IEnumerable<((decimal X, decimal Y) From, (decimal X, decimal Y) To)> Edges =>
        Corners.Select((corner, i) => (corner, Corners[(i + 1) % Corners.Count]));

    /// <summary>False when there is no corner, or one has no number or one that lies beyond the earth.</summary>
    public static bool TryRead(IReadOnlyList<FormValues> rows, [NotNullWhen(true)] out Polygon? polygon)
    {
        var corners = rows.Select(r => (X: r.Factor("coordX"), Y: r.Factor("coordY"))).ToList();
        polygon = corners.Count > 0 && corners.TrueForAll(c => c.X is not null && c.Y is not null)
            ? new Polygon([.. corners.Select(c => (c.X!.Value, c.Y!.Value))])
            : null;
        return polygon is not null;
    }

    /// <summary>
    /// Whether the two have ground in common. Neighbours that share a line or a corner have none: mines lie side by side.
    /// Where there is common ground, a piece of one's border lies inside the other, or the two are the same.
    /// </summary>
    public bool Overlaps(Polygon other) =>
        BorderPieces(other).Any(other.Contains) || other.BorderPieces(this).Any(Contains) || (InnerPoint() is { } inner && other.Contains(inner) && Contains(inner));

    /// <summary>The middles of the border's pieces, cut wherever the other's border meets it.</summary>
    private IEnumerable<(decimal X, decimal Y)> BorderPieces(Polygon other)
    {
        foreach (var (from, to) in Edges)
        {
            var cuts = other.Edges.SelectMany(e => Cuts(from, to, e.From, e.To)).Append(0).Append(1).Where(t => t is >= 0 and <= 1).Distinct().Order().ToList();
            for (var i = 1; i < cuts.Count; i++)
            {
                var middle = (cuts[i - 1] + cuts[i]) / 2;
                yield return (from.X + (to.X - from.X) * middle, from.Y + (to.Y - from.Y) * middle);
            }
        }
    }

    /// <summary>Where on the way from a to b the line c d is met; for lines on each other, where c and d lie.</summary>
    private static IEnumerable<decimal> Cuts((decimal X, decimal Y) a, (decimal X, decimal Y) b, (decimal X, decimal Y) c, (decimal X, decimal Y) d)
    {
        var across = Cross(a, b, (a.X + d.X - c.X, a.Y + d.Y - c.Y));
        if (across != 0)
        {
            var t = Cross(a, c, (a.X + d.X - c.X, a.Y + d.Y - c.Y)) / across;
            return [t];
        }

        var length = (b.X - a.X) * (b.X - a.X) + (b.Y - a.Y) * (b.Y - a.Y);
        return length == 0 || Cross(a, b, c) != 0 ? [] : [Along(c), Along(d)];

        decimal Along((decimal X, decimal Y) p) => ((p.X - a.X) * (b.X - a.X) + (p.Y - a.Y) * (b.Y - a.Y)) / length;
    }

    /// <summary>Strictly inside: on the border is outside.</summary>
    private bool Contains((decimal X, decimal Y) p)
    {
        var inside = false;
        foreach (var (a, b) in Edges)
        {
            if (IsOn(p, a, b)) return false;
            if (a.Y > p.Y != b.Y > p.Y && p.X < (b.X - a.X) * (p.Y - a.Y) / (b.Y - a.Y) + a.X)
                inside = !inside;
        }

        return inside;
    }

    /// <summary>The middle of the widest stretch on the level halfway between two corners' levels.</summary>
    private (decimal X, decimal Y)? InnerPoint()
    {
        var levels = Corners.Select(c => c.Y).Distinct().Order().ToList();
        if (levels.Count < 2) return null;
        var y = (levels[0] + levels[1]) / 2;
        var crossings = Edges.Where(e => e.From.Y > y != e.To.Y > y)
            .Select(e => (e.To.X - e.From.X) * (y - e.From.Y) / (e.To.Y - e.From.Y) + e.From.X).Order().ToList();
        return crossings.Count < 2 ? null : ((crossings[0] + crossings[1]) / 2, y);
    }

    /// <summary>A millimetre's tenth: the middle of a piece is rounded where the cut did not end.</summary>
    private static bool IsOn((decimal X, decimal Y) p, (decimal X, decimal Y) a, (decimal X, decimal Y) b)
    {
        const decimal Near = 0.0001m;
        return Math.Abs(Cross(a, b, p)) <= Near * (Math.Abs(b.X - a.X) + Math.Abs(b.Y - a.Y))
            && p.X >= Math.Min(a.X, b.X) - Near && p.X <= Math.Max(a.X, b.X) + Near && p.Y >= Math.Min(a.Y, b.Y) - Near && p.Y <= Math.Max(a.Y, b.Y) + Near;
    }

    private static decimal Cross((decimal X, decimal Y) o, (decimal X, decimal Y) a, (decimal X, decimal Y) b) =>
        (a.X - o.X) * (b.Y - o.Y) - (a.Y - o.Y) * (b.X - o.X);
}
