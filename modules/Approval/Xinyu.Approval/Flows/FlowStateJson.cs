using System.Text.Json.Serialization;

namespace Xinyu.Approval.Flows;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(FlowState))]
internal sealed partial class FlowStateJson : JsonSerializerContext;
