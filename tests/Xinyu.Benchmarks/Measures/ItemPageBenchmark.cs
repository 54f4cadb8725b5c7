using System.Net;
using Xinyu.Benchmarks.Http;
using Xinyu.Benchmarks.Running;

namespace Xinyu.Benchmarks.Measures;

/// <summary>The portal's item page for a reader who is not signed in, against a Razor page that writes the same characters and nothing else.</summary>
internal sealed class ItemPageBenchmark : IBenchmark
{
    private const string Page = "/items/HB-01";

    public string Name => "item-page";

    public async Task<IReadOnlyList<Reading>> RunAsync(Bench bench)
    {
        await using var product = await Product.StartAsync(bench, "item_page");
        using var reader = new HttpClient { BaseAddress = product.Host.Address };
        var html = await reader.GetStringAsync(Page);
        var size = System.Text.Encoding.UTF8.GetByteCount(html);
        await using var plain = await HostProcess.StartAsync(await PlainApps.PageAsync(bench, html), bench.NewFolder("log"), "/");
        var plainSize = (await reader.GetByteArrayAsync(new Uri(plain.Address, "/"))).Length;
        if (Math.Abs(plainSize - size) > size / 20) throw new InvalidOperationException($"The bare page has {plainSize} bytes, the item page {size}.");

        var time = TimeSpan.FromSeconds(bench.Quick ? 2 : 5);
        var ratios = new List<(double Ours, double Bare)>();
        await RateAsync(plain.Address, "/", time);
        await RateAsync(product.Host.Address, Page, time); // both warm
        for (var i = 0; i < (bench.Quick ? 1 : 3); i++)
            ratios.Add((await RateAsync(product.Host.Address, Page, time), await RateAsync(plain.Address, "/", time)));
        var (ours, bare) = ratios.OrderBy(r => r.Ours / r.Bare).ElementAt(ratios.Count / 2);
        var ratio = ours / bare;
        return [new("portal item page, not signed in", $"{ratio:0.00} × bare Razor page", "≥ 0.5", ratio >= 0.5, $"{ours:N0}/s against {bare:N0}/s, {size:N0} bytes, {Load.Clients} clients")];
    }

    private static async Task<double> RateAsync(Uri address, string page, TimeSpan time)
    {
        var readers = Enumerable.Range(0, Load.Clients).Select(_ => new Session(address)).ToList();
        var result = await Load.ForAsync(time, client => readers[client].PageAsync(page));
        readers.ForEach(r => r.Dispose());
        return result.PerSecond;
    }
}
