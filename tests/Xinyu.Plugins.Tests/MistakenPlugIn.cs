using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.Modularity;

namespace Xinyu.Plugins.Tests;

/// <summary>Makes the mistake that the form names.</summary>
public sealed class MistakenPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddItemChecks<MistakenRules>("FG-03");
}

[Rule("FG-03", 9)]
internal sealed class MistakenRules : ItemRules
{
    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot) => [Mistake(snapshot)];

    [Rule("FG-03", 1)]
    private static Finding? Mistake(CaseSnapshot snapshot) => snapshot.Form.Text("nonPublicReason") switch
    {
        "fieldGone" => snapshot.Form.Text("gone") is null ? null : Finding.Pass("FG-03.Sound"),
        "numberOfText" => snapshot.Form.Number("bidProjectName") is null ? null : Finding.Pass("FG-03.Sound"),
        "textOfNumber" => snapshot.Form.Text("estimatedCost") is null ? null : Finding.Pass("FG-03.Sound"),
        "columnGone" => snapshot.Form.Rows("bidPackages")[0].Text("gone") is null ? null : Finding.Pass("FG-03.Sound"),
        "materialGone" => snapshot.HasMaterial("没有的材料") ? Finding.Pass("FG-03.Sound") : null,
        "textGone" => Finding.Pass("FG-03.Gone"),
        _ => Finding.Pass("FG-03.Sound") with { EvidenceFields = ["gone"] },
    };
}
