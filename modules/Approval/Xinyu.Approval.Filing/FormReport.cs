namespace Xinyu.Approval.Filing;

/// <summary>What is wrong with a filled form, sentence by sentence, and which fields are asked for at all.</summary>
/// <param name="values">The values as they are submitted: without hidden fields and empty rows.</param>
internal sealed class FormReport(IReadOnlyList<FormProblem> problems, IReadOnlySet<string> hidden, IReadOnlyDictionary<string, object?> values)
{
    public static FormReport Nothing { get; } = new([], new HashSet<string>(), new Dictionary<string, object?>());

    public IReadOnlyList<FormProblem> Problems => problems;

    public IReadOnlyDictionary<string, object?> Values => values;

    public bool IsVisible(string fieldId) => !hidden.Contains(fieldId);

    public string? ErrorOf(string fieldId) => problems.FirstOrDefault(p => p.FieldId == fieldId && p.Row is null)?.Text;

    public IReadOnlyDictionary<string, string> ErrorsOfRow(string fieldId, int row) =>
        problems.Where(p => p.FieldId == fieldId && p.Row == row && p.Column is not null).GroupBy(p => p.Column!).ToDictionary(g => g.Key, g => g.First().Text);

    /// <summary>The same visibility without complaints: for a form that is only shown.</summary>
    public FormReport Unjudged() => new([], hidden, values);
}

/// <param name="Row">For a table field, the row from 0; with <paramref name="Column"/> its cell.</param>
internal sealed record FormProblem(string FieldId, int? Row, string? Column, string Text);
