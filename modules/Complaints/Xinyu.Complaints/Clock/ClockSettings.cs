using System.Globalization;
using Xinyu.Abp.Settings;
using Xinyu.Complaints.Handling;

namespace Xinyu.Complaints.Clock;

/// <summary>The office's limits as they are set now.</summary>
internal sealed record ClockSettings(int AcceptanceDays, int AnswerDays, int ConsultationAnswerDays, int WarningDays, int RedDays, int BadRatingStars)
{
    private const int Most = 250;

    public static readonly ClockSettings Default = new(
        Of(ComplaintsSettings.AcceptanceDays), Of(ComplaintsSettings.AnswerDays), Of(ComplaintsSettings.ConsultationAnswerDays),
        Of(ComplaintsSettings.WarningDays), Of(ComplaintsSettings.RedDays), Of(ComplaintsSettings.BadRatingStars));

    public int AnswerDaysFor(ComplaintKind kind) => kind == ComplaintKind.Consultation ? ConsultationAnswerDays : AnswerDays;

    public static async Task<ClockSettings> ReadAsync(ISettingProvider settings) => new(
        await ReadAsync(settings, ComplaintsSettings.AcceptanceDays), await ReadAsync(settings, ComplaintsSettings.AnswerDays),
        await ReadAsync(settings, ComplaintsSettings.ConsultationAnswerDays), await ReadAsync(settings, ComplaintsSettings.WarningDays),
        await ReadAsync(settings, ComplaintsSettings.RedDays), await ReadAsync(settings, ComplaintsSettings.BadRatingStars));

    // a limit that cannot be read must not stop the clocks: the default stands
    private static async Task<int> ReadAsync(ISettingProvider settings, string name) =>
        int.TryParse(await settings.GetOrNullAsync(name), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= Most ? days : Of(name);

    private static int Of(string name) => ComplaintsSettings.Defaults[name];
}
