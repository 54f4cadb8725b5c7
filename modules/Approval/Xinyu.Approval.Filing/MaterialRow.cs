using Xinyu.Approval.Items;

namespace Xinyu.Approval.Filing;

/// <summary>One material of the item with its files and the control to add one, as the partial page _Material shows it.</summary>
/// <param name="Number">Position in the item version's list, from 0.</param>
/// <param name="Result">Whose result the material is, when it is an item's: the office looks it up, a copy only helps.</param>
internal sealed record MaterialRow(int Number, MaterialDefinition Material, MaterialResult? Result, IReadOnlyList<UploadedMaterial> Files)
{
    public const string FieldPrefix = "file-";

    public string? Error { get; init; }

    /// <summary>What can be taken over instead of uploading; null when nothing can, or it was taken.</summary>
    public HeldOffer? Held { get; init; }

    public bool ReadOnly { get; init; }

    public bool Demanded => Material.Required && Result is null;

    public string FieldName => NameOf(Number);

    public static string NameOf(int material) => FormattableString.Invariant($"{FieldPrefix}{material}");
}

internal sealed record MaterialResult(string ItemName, string? DepartmentName);
