namespace Xinyu.Approval.Forms;

/// <summary>What names an application in lists and headings: the first text of its form, such as the project's name.</summary>
public static class FormTitle
{
    public const int MaxLength = 200;

    /// <returns>Empty when the form has no text field or it was left empty; longer texts are cut.</returns>
    public static string Of(IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, object?> values)
    {
        if (fields.FirstOrDefault(f => f.Type == FieldType.Text) is not { } first) return "";
        var title = values.GetValueOrDefault(first.Id) switch
        {
            string text => text,
            UnreadableValue unreadable => unreadable.Text,
            _ => "",
        };
        return title.Length <= MaxLength ? title : title[..MaxLength];
    }
}
