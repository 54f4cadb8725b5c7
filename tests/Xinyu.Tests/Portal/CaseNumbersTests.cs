using Microsoft.Extensions.DependencyInjection;
using Xinyu.Portal.Filing;
using Xinyu.Tests.Hosting;

namespace Xinyu.Tests.Portal;

public sealed class CaseNumbersTests
{
    [Fact]
    public async Task Numbers_are_unique_when_many_submit_at_once()
    {
        await using var host = new TestHost();
        using var client = host.CreateClient();
        var at = new DateTime(2026, 11, 25, 2, 0, 0, DateTimeKind.Utc);
        CaseNumbers[] hosts = [new(host.Services.GetRequiredService<IServiceScopeFactory>()), new(host.Services.GetRequiredService<IServiceScopeFactory>())];

        var numbers = await Task.WhenAll(Enumerable.Range(0, 100)
            .Select(i => hosts[i % 2].NextAsync("HB", at, TestContext.Current.CancellationToken)));

        numbers.Distinct().Count().ShouldBe(100);
        numbers.ShouldAllBe(n => n.StartsWith("HB-20261125-", StringComparison.Ordinal));
    }
}
