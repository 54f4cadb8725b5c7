using System.Globalization;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.HostCommands;

namespace Xinyu.Supervision.Ledger;

/// <summary><c>Xinyu.Host verify-ledger</c>: one sentence, exit code 0 when every link holds and 1 when not.</summary>
internal sealed class VerifyLedgerCommand(LedgerAppender appender, LedgerVerification verification, IStringLocalizer<SupervisionResource> localizer) : IHostCommand
{
    public string Name => "verify-ledger";

    public string Description => "校验监察账本。 Verifies the supervision ledger.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        await appender.AppendAsync(cancellationToken);
        var verdict = await verification.VerifyAsync(cancellationToken);
        await (verdict.Valid ? Console.Out : Console.Error).WriteLineAsync(Sentence(verdict, localizer));
        return verdict.Valid ? 0 : 1;
    }

    public static string Sentence(LedgerVerdict verdict, IStringLocalizer localizer) => verdict.Valid
        ? localizer["Ledger:Valid", verdict.Length.ToString("N0", CultureInfo.InvariantCulture)]
        : localizer["Ledger:Invalid", verdict.FirstBad!, verdict.Detail!];
}
