using System.Text.Json.Serialization;

namespace Xinyu.Approval.Forms;

/// <summary>The field types of the catalogue; in JSON and YAML they are written in small letters.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FieldType>))]
public enum FieldType
{
    [JsonStringEnumMemberName("text")] Text,
    [JsonStringEnumMemberName("longtext")] LongText,
    [JsonStringEnumMemberName("number")] Number,
    [JsonStringEnumMemberName("integer")] Integer,
    [JsonStringEnumMemberName("date")] Date,
    [JsonStringEnumMemberName("choice")] Choice,
    [JsonStringEnumMemberName("multichoice")] MultiChoice,
    [JsonStringEnumMemberName("boolean")] Boolean,
    [JsonStringEnumMemberName("idcard")] IdCard,
    [JsonStringEnumMemberName("uscc")] Uscc,
    [JsonStringEnumMemberName("phone")] Phone,
    [JsonStringEnumMemberName("email")] Email,
    [JsonStringEnumMemberName("address")] Address,
    [JsonStringEnumMemberName("table")] Table,
}

public static class FieldTypes
{
    static readonly Dictionary<string, FieldType> ByName =
        Enum.GetValues<FieldType>().ToDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static bool TryParse(string? name, out FieldType type) => ByName.TryGetValue(name ?? "", out type);

    /// <summary>As the catalogue writes it.</summary>
    public static string Name(this FieldType type) => type.ToString().ToLowerInvariant();

    /// <summary>The longest text such a field takes when its definition does not say.</summary>
    public static int DefaultMaxLength(this FieldType type) => type switch
    {
        FieldType.LongText => 2000,
        FieldType.Email => 254,
        FieldType.Phone => 30,
        _ => 200,
    };

    public static bool HasOptions(this FieldType type) => type is FieldType.Choice or FieldType.MultiChoice;
}
