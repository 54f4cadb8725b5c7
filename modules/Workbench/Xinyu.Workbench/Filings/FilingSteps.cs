using Microsoft.Extensions.Localization;

namespace Xinyu.Workbench.Filings;

/// <summary>填写, 核对, 送出.</summary>
internal static class FilingSteps
{
    public static IReadOnlyList<string> Of(IStringLocalizer texts) => [texts["Filing:Step:Fill"], texts["Filing:Step:Check"], texts["Filing:Step:Sent"]];
}
