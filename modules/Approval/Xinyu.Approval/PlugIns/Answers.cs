using Xinyu.Approval.PlugIns.Loading;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Fees;
using Xinyu.Plugins.Forms;
using Xinyu.Plugins.Reminders;

namespace Xinyu.Approval.PlugIns;

/// <summary>Copies a plug-in's answers into the host's own records. Runs on the plug-in's thread.</summary>
internal static class Answers
{
    private const int MaxFindings = 200;
    private const int MaxReminders = 100;

    public static IReadOnlyList<DepartmentFinding> Findings(IReadOnlyList<Finding> findings, PlugIn plugIn) =>
    [
        .. findings.Take(MaxFindings).Select(finding =>
        {
            var arguments = finding.Arguments.ToDictionary(StringComparer.Ordinal);
            return new DepartmentFinding(
                finding.Code, finding.Severity, arguments, [.. finding.EvidenceFields], plugIn.Pin,
                Render(plugIn, PlugInTexts.Chinese, finding.Code, arguments),
                Render(plugIn, PlugInTexts.English, finding.Code, arguments));
        }),
    ];

    public static IReadOnlyList<DepartmentFeeLine> FeeLines(IReadOnlyList<FeeLine> lines, PlugIn plugIn) =>
    [
        .. lines.Select(line =>
        {
            var arguments = line.Arguments.ToDictionary(StringComparer.Ordinal);
            return new DepartmentFeeLine(
                line.Code,
                Render(plugIn, PlugInTexts.Chinese, line.Code, arguments),
                Render(plugIn, PlugInTexts.English, line.Code, arguments),
                line.Quantity, line.UnitPrice, line.Amount, line.Basis, plugIn.Pin);
        }),
    ];

    public static IReadOnlyList<DepartmentReminder> Reminders(IReadOnlyList<Reminder> reminders, PlugIn plugIn) =>
    [
        .. reminders.Take(MaxReminders).Select(reminder =>
        {
            var arguments = reminder.Arguments.ToDictionary(StringComparer.Ordinal);
            return new DepartmentReminder(
                reminder.Code, reminder.On, reminder.Recipient,
                Render(plugIn, PlugInTexts.Chinese, reminder.Code, arguments), Render(plugIn, PlugInTexts.English, reminder.Code, arguments), plugIn.Pin);
        }),
    ];

    public static IReadOnlyList<FormSection> Sections(IReadOnlyList<FormSection> sections) =>
        [.. sections.Select(s => s with { Fields = Fields(s.Fields) })];

    public static IReadOnlyList<DocumentBlock> Blocks(IReadOnlyList<DocumentBlock> blocks) =>
    [
        .. blocks.Select<DocumentBlock, DocumentBlock>(block => block switch
        {
            NumberedListBlock list => new NumberedListBlock([.. list.Entries]),
            TableBlock table => new TableBlock([.. table.Headings], [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row])]),
            _ => block,
        }),
    ];

    public static DepartmentFinding Failure(string pin, PlugInProblem problem)
    {
        var arguments = new Dictionary<string, string>(problem.Arguments, StringComparer.Ordinal) { ["plugIn"] = pin };
        return new(problem.Code, FindingSeverity.NeedsPerson, arguments, [], pin,
            PlugInTexts.Host.Render(PlugInTexts.Chinese, "PlugIn:NoAnswer", Why(PlugInTexts.Chinese)),
            PlugInTexts.Host.Render(PlugInTexts.English, "PlugIn:NoAnswer", Why(PlugInTexts.English)));

        Dictionary<string, string> Why(string culture) => new(StringComparer.Ordinal)
        {
            ["plugIn"] = pin,
            ["reason"] = PlugInTexts.Host.Render(culture, problem.Code, arguments),
        };
    }

    private static IReadOnlyList<FormSectionField> Fields(IReadOnlyList<FormSectionField> fields) =>
        [.. fields.Select(f => f with { Options = [.. f.Options], Columns = Fields(f.Columns) })];

    private static string Render(PlugIn plugIn, string culture, string key, Dictionary<string, string> arguments) =>
        plugIn.Container!.Texts.Render(culture, key, arguments);
}
