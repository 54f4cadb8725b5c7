using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xinyu.Abp.EventBus.Distributed;

/// <summary>Events as text: names in camel case, enums by name, unknown members ignored so that zones can differ in version.</summary>
internal static class EventJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() }
    };

    public static string Write(object eventData) => JsonSerializer.Serialize(eventData, eventData.GetType(), Options);

    public static object Read(string json, Type eventType) => JsonSerializer.Deserialize(json, eventType, Options)
        ?? throw new JsonException($"The stored event is null, not a {eventType.Name}.");
}
