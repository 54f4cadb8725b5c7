using System.Globalization;
using System.Text;

namespace Xinyu.Approval.Payments;

public enum StatementProblem
{
    TooLarge,
    NotText,
    HeaderWrong,
    Empty,
    TooManyLines,
    QuoteOpen,
    ColumnsWrong,
    NumberMissing,
    AmountWrong,
    DateWrong,
    ReferenceMissing,
    ReferenceRepeated,
    TextTooLong,
}

/// <param name="Line">In the file, from 1; null when the file as a whole is wrong.</param>
public sealed record StatementFault(StatementProblem Problem, int? Line = null, string Value = "");

/// <summary>
/// The bank's statement of payments (对账单): a CSV file in UTF-8 with the header 通知书号,金额,缴款日期,流水号,缴款人, amounts in yuan
/// with at most two decimals, days as yyyy-MM-dd. Read whole or not at all.
/// </summary>
public static class BankStatementFile
{
    public const int MaxBytes = 256 * 1024;
    public const int MaxLines = 500;

    private const int MaxText = 100;
    private static readonly string[] Header = ["通知书号", "金额", "缴款日期", "流水号", "缴款人"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static (IReadOnlyList<ReportedPayment> Payments, StatementFault? Fault) Read(byte[] file)
    {
        if (file.Length > MaxBytes) return Refuse(StatementProblem.TooLarge);
        string text;
        try
        {
            text = Strict.GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Refuse(StatementProblem.NotText);
        }

        var payments = new List<ReportedPayment>();
        var references = new HashSet<string>(StringComparer.Ordinal);
        var (line, isHeader) = (0, true);
        foreach (var row in text.Split('\n'))
        {
            line++;
            if (string.IsNullOrWhiteSpace(row)) continue;
            if (Cells(row.TrimEnd('\r')) is not { } cells) return Refuse(StatementProblem.QuoteOpen, line);
            if (isHeader)
            {
                if (!cells.SequenceEqual(Header)) return Refuse(StatementProblem.HeaderWrong, line, string.Join(',', Header));
                isHeader = false;
                continue;
            }

            if (payments.Count == MaxLines) return Refuse(StatementProblem.TooManyLines, line, $"{MaxLines}");
            var (payment, fault) = Payment(cells, line);
            if (payment is null) return ([], fault);
            if (!references.Add(payment.Reference)) return Refuse(StatementProblem.ReferenceRepeated, line, payment.Reference);
            payments.Add(payment);
        }

        return payments.Count == 0 ? Refuse(isHeader ? StatementProblem.HeaderWrong : StatementProblem.Empty, null, string.Join(',', Header)) : (payments, null);
    }

    private static (ReportedPayment? Payment, StatementFault? Fault) Payment(List<string> cells, int line)
    {
        if (cells.Count != Header.Length) return (null, new(StatementProblem.ColumnsWrong, line, $"{cells.Count}"));
        if (cells.Find(c => c.Length > MaxText) is { } longer) return (null, new(StatementProblem.TextTooLong, line, longer[..20]));
        if (cells[0].Length == 0) return (null, new(StatementProblem.NumberMissing, line));
        if (!decimal.TryParse(cells[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount <= 0 || amount != decimal.Round(amount, 2))
            return (null, new(StatementProblem.AmountWrong, line, cells[1]));
        if (!DateOnly.TryParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return (null, new(StatementProblem.DateWrong, line, cells[2]));
        return cells[3].Length == 0
            ? (null, new(StatementProblem.ReferenceMissing, line))
            : (new(line, cells[0], amount, day, cells[3], cells[4]), null);
    }

    /// <returns>Null when a quoted cell does not end on its line.</returns>
    private static List<string>? Cells(string row)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '"' && quoted && i + 1 < row.Length && row[i + 1] == '"')
                cell.Append(row[i++]);
            else if (row[i] == '"')
                quoted = !quoted;
            else if (row[i] == ',' && !quoted)
                Take();
            else
                cell.Append(row[i]);
        }

        Take();
        return quoted ? null : cells;

        void Take()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }

    private static (IReadOnlyList<ReportedPayment>, StatementFault?) Refuse(StatementProblem problem, int? line = null, string value = "") => ([], new(problem, line, value));
}
