using System.Globalization;
using Xinyu.Plugins.Documents;

namespace Xinyu.Plugins.Construction;

/// <summary>JS-06: the limit of what the holder may undertake, set into the decision, so that whoever reads the certificate knows it.</summary>
[Rule(DeveloperQualification.Item, 2)]
internal sealed class DeveloperLimit(IPlugInParameters parameters) : IDocumentContent
{
    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var most = parameters.Number(DeveloperQualification.MostArea).ToString("0.##", CultureInfo.InvariantCulture);
        return Task.FromResult<IReadOnlyList<DocumentBlock>>(
            documentKind.StartsWith("准予", StringComparison.Ordinal) && snapshot.Form.Text("devGrade") is { } grade
                ? [new ParagraphBlock($"{grade}资质企业承担的开发项目，建筑面积不得超过{most}平方米。")]
                : []);
    }
}
