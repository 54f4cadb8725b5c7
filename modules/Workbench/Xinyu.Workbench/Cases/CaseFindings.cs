using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>What the department's plug-in found, with the fields of the form it rests on.</summary>
internal sealed class CaseFindings(CaseTexts texts)
{
    public IReadOnlyList<Finding> Of(CaseDetail detail) => [.. detail.Findings.Select(f => Finding(detail, f))];

    public static FindingResult Result(string severity) => severity switch
    {
        "Pass" => FindingResult.Passed,
        "NeedsPerson" or "SuggestSupplement" or "SuggestRefusal" or "RefuseSubmission" => FindingResult.NeedsPerson,
        "Failed" => FindingResult.CheckFailed,
        _ => FindingResult.Unchecked,
    };

    private Finding Finding(CaseDetail detail, FindingDto finding)
    {
        var title = finding.Severity switch
        {
            "SuggestRefusal" or "RefuseSubmission" => texts.Say("Finding:SuggestsRefusal", ("text", finding.Text)),
            "SuggestSupplement" => texts.Say("Finding:SuggestsSupplement", ("text", finding.Text)),
            _ => finding.Text,
        };
        var first = finding.FieldIds.Count > 0 ? finding.FieldIds[0] : null;
        return new Finding(Result(finding.Severity), title, Evidence(detail, finding))
        {
            LinkText = first is null ? null : texts["Finding:SeeField"],
            LinkUrl = first is null ? null : $"#field-{first}",
        };
    }

    private string? Evidence(CaseDetail detail, FindingDto finding)
    {
        var labels = finding.FieldIds
            .Select(id => detail.Item.Fields.FirstOrDefault(f => f.Id == id)?.Label ?? id)
            .ToList();
        var fields = labels.Count == 0 ? null : texts.Say("Finding:Fields", ("fields", string.Join(texts["List:Separator"], labels)));
        return string.Join(' ', new[] { finding.Evidence == detail.PlugInVersion ? null : finding.Evidence, fields, finding.At.ToMoment() }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
