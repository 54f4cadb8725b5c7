using Microsoft.AspNetCore.Http;
using Xinyu.Abp;
using Xinyu.Approval.Payments;

namespace Xinyu.Workbench.Fees;

/// <summary>The bank's statement, by page and by API.</summary>
internal sealed class TakeStatement(IBankStatements statements)
{
    /// <summary>The largest request: the statement and what the form adds.</summary>
    public const long MostRequestBytes = BankStatementFile.MaxBytes + (64 * 1024);

    public async Task<Guid> ExecuteAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null or { Length: 0 }) throw new BusinessException("Approval:StatementMissing");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        return await statements.UploadAsync(file.FileName, content.ToArray(), cancellationToken);
    }
}
