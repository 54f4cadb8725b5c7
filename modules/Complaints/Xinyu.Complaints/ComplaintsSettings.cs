using Xinyu.Abp.Localization;
using Xinyu.Abp.Settings;

namespace Xinyu.Complaints;

/// <summary>The office's limits, all in working days; a running complaint keeps the answering limit it was accepted with.</summary>
internal static class ComplaintsSettings
{
    private const string Prefix = "Complaints.";

    /// <summary>DOMAIN 8: accepted or not within 5 working days.</summary>
    public const string AcceptanceDays = Prefix + "AcceptanceDays";

    public const string AnswerDays = Prefix + "AnswerDays";

    public const string ConsultationAnswerDays = Prefix + "ConsultationAnswerDays";

    /// <summary>Before the last day, from when on the light warns.</summary>
    public const string WarningDays = Prefix + "WarningDays";

    /// <summary>After the last day, at which a yellow sign turns red.</summary>
    public const string RedDays = Prefix + "RedDays";

    /// <summary>Ratings of so many stars or fewer open a complaint by themselves.</summary>
    public const string BadRatingStars = Prefix + "BadRatingStars";

    public static readonly IReadOnlyDictionary<string, int> Defaults = new Dictionary<string, int>
    {
        [AcceptanceDays] = 5, [AnswerDays] = 15, [ConsultationAnswerDays] = 5, [WarningDays] = 1, [RedDays] = 5, [BadRatingStars] = 2,
    };
}

internal sealed class ComplaintsSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        foreach (var (name, value) in ComplaintsSettings.Defaults)
            context.Add(new SettingDefinition(
                name, value.ToString(System.Globalization.CultureInfo.InvariantCulture), LocalizableString.Create<ComplaintsResource>($"Setting:{name}")));
    }
}
