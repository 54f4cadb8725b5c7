using Xinyu.Portal.Filing;

namespace Xinyu.Portal.Areas.Portal.Pages.Apply;

/// <summary>One material with its files and the control to add one.</summary>
/// <param name="ReadOnly">On the check page.</param>
internal sealed record MaterialRow(MaterialSlot Slot, string? Error, bool ReadOnly)
{
    public string FieldName => FormattableString.Invariant($"file-{Slot.Guide.Number}");
}
