using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Deadlines;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>What a migration of the case would change, ready to write.</summary>
internal sealed record MigrationView(
    CaseDetail Detail, MigrationPreview Preview, IReadOnlyList<PinRow> Versions, IReadOnlyList<DateRow> Dates, ClockView? Before, ClockView? After,
    IReadOnlyList<string> Refusals)
{
    public CaseSummary Summary => Detail.Summary;

    public bool IsNothing => Preview.From == Preview.To;
}

internal sealed record PinRow(string What, string Now, string Then)
{
    public bool IsSame => Now == Then;
}

/// <param name="Change">Unmoved, Earlier or Later.</param>
internal sealed record DateRow(string Clock, string Now, string Then, string Change);

internal sealed class MigrationViews(CaseTexts texts, ILegalCalendar calendars, IClock clock)
{
    public async Task<MigrationView> BuildAsync(CaseDetail detail, MigrationPreview preview, CancellationToken cancellationToken)
    {
        var (calendar, today) = (await calendars.GetAsync(cancellationToken), LegalDay.Of(clock.Now));
        var picture = new ClockPicture(texts);
        return new(
            detail, preview, Versions(preview), [Date(preview, "Migration:Promised", Promised), Date(preview, "Migration:Statutory", Statutory)],
            picture.Of(detail with { Clock = preview.Before }, calendar, today), picture.Of(detail with { Clock = preview.After, Item = preview.Item }, calendar, today),
            [.. preview.Refusals.Select(r => texts.Reason(r.Code, r.Data))]);
    }

    private PinRow[] Versions(MigrationPreview preview)
    {
        var (from, to) = (preview.From, preview.To);
        PinRow item = new(texts["Migration:Item"], Number(from.ItemVersion), Number(to.ItemVersion));
        PinRow flow = new(texts["Migration:Flow"], Flow(from), Flow(to));
        return from.PlugIn is null && to.PlugIn is null ? [item, flow] : [item, flow, new(texts["Migration:PlugIn"], from.PlugIn ?? TextFormats.Dash, to.PlugIn ?? TextFormats.Dash)];
    }

    private DateRow Date(MigrationPreview preview, string name, Func<ClockSnapshot, (DateOnly? Due, int Limit, DayKind Kind)> of)
    {
        var (before, after) = (of(preview.Before), of(preview.After));
        var change = before.Due == after.Due ? "Unmoved" : after.Due is null || after.Due > before.Due ? "Later" : "Earlier";
        return new(texts[name], Text(before), Text(after), change);
    }

    private string Text((DateOnly? Due, int Limit, DayKind Kind) limit) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, texts["Migration:Limit"], limit.Due?.ToIsoDay() ?? texts["Migration:NoDate"], limit.Limit, texts[$"DayKind:{limit.Kind}"]);

    private static (DateOnly? Due, int Limit, DayKind Kind) Promised(ClockSnapshot c) => (c.PromisedDue ?? c.ExpectedPromisedDue, c.PromisedLimit, DayKind.Working);

    private static (DateOnly? Due, int Limit, DayKind Kind) Statutory(ClockSnapshot c) => (c.StatutoryDue ?? c.ExpectedStatutoryDue, c.StatutoryLimit, c.StatutoryDayKind);

    private string Number(int version) => string.Format(System.Globalization.CultureInfo.InvariantCulture, texts["Migration:VersionOf"], version);

    private string Flow(CasePins pins) => string.Format(System.Globalization.CultureInfo.InvariantCulture, texts["Migration:FlowOf"], pins.FlowKey, pins.FlowVersion);
}
