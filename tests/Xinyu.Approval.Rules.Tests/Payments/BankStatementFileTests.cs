using System.Text;
using Xinyu.Approval.Payments;

namespace Xinyu.Approval.Rules.Tests.Payments;

public sealed class BankStatementFileTests
{
    private const string Header = "通知书号,金额,缴款日期,流水号,缴款人\n";
    private const string Line = "2026170000003113,80.50,2026-03-03,B0001,新余市铸造有限公司\n";

    [Fact]
    public void Each_line_is_read_with_its_place_in_the_file()
    {
        var (payments, fault) = Read("\uFEFF" + Header + "\n" + Line.Replace("\n", "\r\n") + "2026170000003113,1,2026-03-04,\"B,2\",\"张\"\"三\"\"\"\n");

        fault.ShouldBeNull();
        payments.ShouldBe(
        [
            new(3, "2026170000003113", 80.50m, new(2026, 3, 3), "B0001", "新余市铸造有限公司"),
            new(4, "2026170000003113", 1m, new(2026, 3, 4), "B,2", "张\"三\""),
        ]);
    }

    [Theory]
    [InlineData("", StatementProblem.HeaderWrong, null)]
    [InlineData("number,amount\n", StatementProblem.HeaderWrong, 1)]
    [InlineData(Header, StatementProblem.Empty, null)]
    [InlineData(Header + "1,2\n", StatementProblem.ColumnsWrong, 2)]
    [InlineData(Header + ",80,2026-03-03,B1,x\n", StatementProblem.NumberMissing, 2)]
    [InlineData(Header + Line + "1,abc,2026-03-03,B1,x\n", StatementProblem.AmountWrong, 3)]
    [InlineData(Header + "1,-80,2026-03-03,B1,x\n", StatementProblem.AmountWrong, 2)]
    [InlineData(Header + "1,0,2026-03-03,B1,x\n", StatementProblem.AmountWrong, 2)]
    [InlineData(Header + "1,0.005,2026-03-03,B1,x\n", StatementProblem.AmountWrong, 2)]
    [InlineData(Header + "1,1e9,2026-03-03,B1,x\n", StatementProblem.AmountWrong, 2)]
    [InlineData(Header + "1,80,2026-02-30,B1,x\n", StatementProblem.DateWrong, 2)]
    [InlineData(Header + "1,80,03/03/2026,B1,x\n", StatementProblem.DateWrong, 2)]
    [InlineData(Header + "1,80,2026-03-03,,x\n", StatementProblem.ReferenceMissing, 2)]
    [InlineData(Header + Line + Line, StatementProblem.ReferenceRepeated, 3)]
    [InlineData(Header + "1,80,2026-03-03,\"B1,x\n", StatementProblem.QuoteOpen, 2)]
    public void A_file_with_a_mistake_is_refused_whole_at_its_line(string text, StatementProblem problem, int? line)
    {
        var (payments, fault) = Read(text);

        payments.ShouldBeEmpty();
        (fault!.Problem, fault.Line).ShouldBe((problem, line));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        Read(Header + $"1,80,2026-03-03,B1,{new string('长', 101)}\n").Fault!.Problem.ShouldBe(StatementProblem.TextTooLong);

    [Fact]
    public void Five_hundred_lines_are_read_and_one_more_is_refused()
    {
        var lines = Enumerable.Range(0, 501).Select(n => $"1,80,2026-03-03,B{n},x\n").ToList();

        Read(Header + string.Concat(lines.Take(500))).Payments.Count.ShouldBe(500);
        Read(Header + string.Concat(lines)).Fault.ShouldBe(new(StatementProblem.TooManyLines, 502, "500"));
    }

    [Fact]
    public void A_file_that_is_no_text_or_too_large_is_refused()
    {
        BankStatementFile.Read([0xD0, 0xC2, 0xD3, 0xE0]).Fault!.Problem.ShouldBe(StatementProblem.NotText); // 新余 in the bank's old code page
        BankStatementFile.Read(new byte[BankStatementFile.MaxBytes + 1]).Fault!.Problem.ShouldBe(StatementProblem.TooLarge);
    }

    private static (IReadOnlyList<ReportedPayment> Payments, StatementFault? Fault) Read(string text) => BankStatementFile.Read(Encoding.UTF8.GetBytes(text));
}
