using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Abp.Printing;

internal sealed class DocumentPrinter(IServiceScopeFactory scopes, Chromium chromium, PrintedPage pages) : IDocumentPrinter
{
    public async Task<bool> IsAvailableAsync(CancellationToken cancellationToken = default) =>
        await chromium.ProgramAsync(cancellationToken) is not null;

    public async Task<Stream> OpenPdfAsync(string sha256, Func<Task<Stream>> openHtml, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(openHtml);
        // a scope of its own: what the reader's request does is not saved with it
        await using var scope = scopes.CreateAsyncScope();
        var blobs = scope.ServiceProvider.GetRequiredService<IBlobContainer<PrintBlobs>>();
        if (await blobs.GetOrNullAsync(sha256, cancellationToken) is { } printed)
            return printed;
        await using var content = await openHtml();
        using var reader = new StreamReader(content);
        var pdf = await chromium.PrintAsync(pages.Complete(await reader.ReadToEndAsync(cancellationToken)), cancellationToken);
        await blobs.SaveAsync(sha256, pdf, overrideExisting: true, cancellationToken);
        try
        {
            await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // somebody else printed it at the same time: either print will do
        }

        return new MemoryStream(pdf, writable: false);
    }
}
