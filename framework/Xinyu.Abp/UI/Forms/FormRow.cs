namespace Xinyu.Abp.UI.Forms;

/// <summary>One row of a table field: what was typed in each column, and what was wrong with it.</summary>
public sealed record FormRow(IReadOnlyDictionary<string, string> Cells)
{
    public static readonly FormRow Empty = new(new Dictionary<string, string>());

    /// <summary>Sentences by column id.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();
}
