using System.Globalization;
using Xinyu.Plugins.Documents;

namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>What an approval obliges its holder to, set into the decision.</summary>
internal sealed class ApprovalConditions(IPlugInParameters parameters) : IDocumentContent
{
    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(
        string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(documentKind == "准予行政许可决定书" ? Blocks(snapshot.Form) : []);

    private IReadOnlyList<DocumentBlock> Blocks(FormValues form)
    {
        var years = parameters.Number(EiaParameters.YearsToStart).ToString("0", CultureInfo.InvariantCulture);
        var conditions = new List<string>
        {
            "项目的性质、规模、地点、采用的生产工艺或者防治污染的措施发生重大变动的，应当重新报批环境影响评价文件。",
            $"自批准之日起满{years}年方开工建设的，环境影响评价文件应当报我局重新审核。",
            "环境保护设施必须与主体工程同时设计、同时施工、同时投产使用。",
        };
        if (form.Number("codEmission") is { } cod && form.Number("so2Emission") is { } so2)
            conditions.Insert(0, string.Create(CultureInfo.InvariantCulture,
                $"污染物排放总量：化学需氧量不超过{cod:0.####}吨每年，二氧化硫不超过{so2:0.####}吨每年。"));
        return
        [
            new ParagraphBlock($"同意“{form.Text("projectName")}”环境影响{form.Text("eiaCategory")}的结论，项目建设和运行应当遵守下列要求："),
            new NumberedListBlock(conditions),
        ];
    }
}
