using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Documents;

/// <summary>
/// Content for the documents (文书) of an item: paragraphs, lists and tables that the host sets into its template.
/// Text only: a plug-in gives no markup. Documents are in Chinese.
/// </summary>
public interface IDocumentContent
{
    /// <param name="documentKind">The name of the document, for example 准予行政许可决定书.</param>
    Task<IReadOnlyList<DocumentBlock>> BlocksAsync(string documentKind, CaseSnapshot snapshot, CancellationToken cancellationToken);
}
