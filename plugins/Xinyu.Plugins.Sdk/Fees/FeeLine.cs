namespace Xinyu.Plugins.Fees;

/// <summary>One line of the fee note, in yuan.</summary>
/// <param name="Code">Also the key of the line's title in the plug-in's localization files.</param>
/// <param name="Basis">The rule or document the rate stands in, as printed on the fee note.</param>
public sealed record FeeLine(string Code, decimal Quantity, decimal UnitPrice, string Basis)
{
    public MessageArguments Arguments { get; init; } = [];

    /// <summary>Rounded to the fen, half away from zero as money is.</summary>
    public decimal Amount => Math.Round(Quantity * UnitPrice, 2, MidpointRounding.AwayFromZero);
}
