namespace Xinyu.Approval.Forms;

/// <summary>Bounds that hold for every form, whatever its definition says.</summary>
public static class FormLimits
{
    public const int MaxRows = 200;

    public const int MaxDecimals = 6;

    /// <summary>Numbers stay below it on both sides, so that they fit into every database and sum exactly.</summary>
    public const decimal MaxNumber = 1_000_000_000_000_000m;

    public static readonly DateOnly EarliestDate = new(1800, 1, 1);

    public static readonly DateOnly LatestDate = new(2999, 12, 31);
}
