using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Localization.ExceptionHandling;
using Xinyu.Approval.Cases;

namespace Xinyu.Workbench.Texts;

/// <summary>
/// The words for codes that Approval hands out: states, acts, outcomes, reasons. Codes without a word of their own are
/// shown as they are, so that a flow with a new outcome stays usable.
/// </summary>
internal sealed class CaseTexts(IStringLocalizerFactory factory, IOptions<AbpExceptionLocalizationOptions> codes)
{
    private readonly IStringLocalizer _texts = factory.Create(typeof(WorkbenchResource));

    public string this[string key] => _texts[key];

    /// <summary>The text with its {placeholders} filled; one without a value is left empty.</summary>
    public string Say(string key, IReadOnlyDictionary<string, string> values) => NamedText.Fill(_texts[key], values);

    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var named = new Dictionary<string, string>(values.Length);
        foreach (var (name, value) in values)
        {
            named[name] = Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        }

        return Say(key, named);
    }

    public string State(CaseState state) => _texts[$"State:{state}"];

    public string Outcome(string outcome) => WordOr($"Outcome:{outcome}", outcome);

    /// <summary>accept, handle, approve, close, inform: the recorded steps of the policy document.</summary>
    public string Step(string step) => WordOr($"Step:{step}", step);

    public string Source(string source) => WordOr($"Source:{source}", source);

    public string ApplicantKind(string kind) => WordOr($"Applicant:{kind}", kind);

    /// <summary>Why an act is not allowed, in the sentence of the module that owns the code (Approval:PostRequired).</summary>
    public string Reason(string code, IReadOnlyDictionary<string, string> values)
    {
        var owner = codes.Value.ErrorCodeNamespaceMappings.GetValueOrDefault(code.Split(':')[0]);
        var text = owner is null ? null : factory.Create(owner)[code];
        return text is null or { ResourceNotFound: true } ? this["Reason:Unknown"] : NamedText.Fill(text, values);
    }

    private string WordOr(string key, string fallback)
    {
        var text = _texts[key];
        return text.ResourceNotFound ? fallback : text;
    }
}
