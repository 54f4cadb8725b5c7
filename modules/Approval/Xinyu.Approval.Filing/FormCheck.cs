using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Xinyu.Approval.Forms;

namespace Xinyu.Approval.Filing;

/// <summary>Judges a form by the shared rules and says in the reader's language what is wrong, field by field.</summary>
internal sealed partial class FormCheck(IStringLocalizer<FilingResource> localizer)
{
    public FormReport Judge(IReadOnlyList<FieldDefinition> fields, IReadOnlyDictionary<string, object?> values)
    {
        var outcome = FormRules.Apply(fields, values);
        return new(
            [.. outcome.Errors.Select(Problem)],
            fields.Select(f => f.Id).Where(id => !outcome.Visible.Contains(id)).ToHashSet(),
            outcome.Values);
    }

    private FormProblem Problem(FieldError error)
    {
        var text = localizer[error.Code, [.. error.Args]].Value;
        return Cell().Match(error.FieldId) is { Success: true } cell
            ? new(cell.Groups["table"].Value, int.Parse(cell.Groups["row"].ValueSpan, CultureInfo.InvariantCulture), cell.Groups["column"].Value, text)
            : new(error.FieldId, null, null, text);
    }

    [GeneratedRegex(@"^(?<table>[^\[]+)\[(?<row>\d+)\]\.(?<column>.+)$")]
    private static partial Regex Cell();
}
