namespace Xinyu.Plugins.UrbanPlanning;

/// <summary>A field that a rule needs is missing: the rule says so and leaves the matter to a person.</summary>
internal static class Unsettled
{
    public static Finding On(params string[] fields) => Finding.NeedsPerson("GH.Unsettled") with { EvidenceFields = fields };
}
