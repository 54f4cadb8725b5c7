using Xinyu.Plugins.Documents;

namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>FG-02: the notice that a project is not filed names the entries of the catalogue of industries.</summary>
[Rule(EnterpriseProjectFiling.Item, 1)]
internal sealed class FilingRefusalGrounds(IPlugInParameters parameters) : IDocumentContent
{
    public Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult(documentKind.StartsWith("不予", StringComparison.Ordinal) && EnterpriseProjectFiling.IsRefused(snapshot.Form) ? Blocks(snapshot.Form) : []);

    private IReadOnlyList<DocumentBlock> Blocks(FormValues form)
    {
        var entries = EnterpriseProjectFiling.EntriesFor(form, parameters);
        var ground = new ParagraphBlock($"该项目（{form.Text("productName")}）属于《产业结构调整指导目录》{form.Text("policyClass")}，建设性质为{form.Text("filingNature")}，依法不予备案。");
        return entries.Count == 0 ? [ground] : [ground, new NumberedListBlock(entries)];
    }
}
