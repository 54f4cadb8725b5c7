using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Departments;
using Xinyu.Approval.Documents;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Journeys;

public sealed class DocumentNumberTests
{
    private const int Writers = 8;
    private const int Each = 12;

    [Fact]
    public async Task Eight_writers_of_whom_every_third_act_fails_leave_no_gap_and_share_no_number()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var host = new TestHost(TestHost.Quiet);
        _ = host.Services; // started once, before eight ask for it at the same time
        var given = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(host, writer, cancel), cancel)));
        var numbers = given.SelectMany(n => n).ToList();
        numbers.Count.ShouldBe(Writers * Each * 2 / 3);
        numbers.Select(Counted).Order().ShouldBe(Enumerable.Range(1, numbers.Count));
    }

    /// <summary>The number of a 文书 such as 余环收〔2026〕12号.</summary>
    public static int Counted(string number) =>
        int.Parse(number[(number.IndexOf('〕', StringComparison.Ordinal) + 1)..].TrimEnd('号'), CultureInfo.InvariantCulture);

    private static async Task<List<string>> WriteAsync(TestHost host, int writer, CancellationToken cancel)
    {
        var kept = new List<string>();
        for (var i = 0; i < Each; i++)
        {
            await using var scope = host.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<XinyuDbContext>();
            var numbers = scope.ServiceProvider.GetRequiredService<DocumentNumbers>();
            var department = (await db.Set<Department>().AsNoTracking().SingleAsync(d => d.Code == "HB", cancel)).Definition();
            await numbers.PrepareAsync(department.Code, [DocumentKinds.Receipt], 2031, cancel);
            await using var act = await db.Database.BeginTransactionAsync(cancel);
            var number = await numbers.NextAsync(department, DocumentKinds.Receipt, 2031, cancel);
            if ((writer + i) % 3 == 0)
            {
                await act.RollbackAsync(cancel);
                continue;
            }
            await act.CommitAsync(cancel);
            kept.Add(number);
        }

        return kept;
    }
}
