using Xinyu.Approval.Cases;
using Xinyu.Approval.PlugIns;
using Xinyu.Plugins.Documents;

namespace Xinyu.Approval.Documents;

/// <summary>What the department's plug-in sets into a 文书: text, lists and tables, which the template lays out and encodes.</summary>
internal sealed class DepartmentContent(DepartmentChecks checks, IDepartmentLogic logic, DepartmentFailures failures)
{
    public const string Stage = "Document";

    /// <param name="title">The document's own title; a licence carries the name of the item's result.</param>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> BlocksAsync(CaseScene scene, string title, CancellationToken cancellationToken)
    {
        if (scene.Case.PlugInVersion is not { } pin) return [];
        var answer = await logic.DocumentBlocksAsync(title, await checks.SnapshotAsync(scene.Case, scene.Item, cancellationToken), pin, cancellationToken);
        failures.Keep(scene, Stage, answer.Failures);
        return [.. answer.Value.Select(Model)];
    }

    private static Dictionary<string, object?> Model(DocumentBlock block) => block switch
    {
        NumberedListBlock list => new() { ["kind"] = "list", ["entries"] = list.Entries },
        TableBlock table => new() { ["kind"] = "table", ["headings"] = table.Headings, ["rows"] = table.Rows },
        ParagraphBlock paragraph => new() { ["kind"] = "text", ["text"] = paragraph.Text },
        _ => [],
    };
}
