namespace Xinyu.Abp.Printing;

/// <summary>Makes a PDF of a stored HTML document: at its first download, from the same HTML, and then from the cache.</summary>
public interface IDocumentPrinter
{
    /// <summary>False where no Chromium can be started safely: the HTML is then the document, and pages offer no PDF.</summary>
    Task<bool> IsAvailableAsync(CancellationToken cancellationToken = default);

    /// <param name="sha256">The hash of the HTML, which names the print.</param>
    /// <param name="openHtml">Opens the HTML when it has not been printed before.</param>
    /// <exception cref="BusinessException"><c>Abp:PrintingUnavailable</c>, <c>Abp:PrintingFailed</c></exception>
    Task<Stream> OpenPdfAsync(string sha256, Func<Task<Stream>> openHtml, CancellationToken cancellationToken = default);
}
