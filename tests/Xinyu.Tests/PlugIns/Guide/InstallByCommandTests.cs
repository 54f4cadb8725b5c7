using System.Net;
using System.Net.Sockets;
using static Xinyu.Tests.PlugIns.Guide.PlugInCommand;

namespace Xinyu.Tests.PlugIns.Guide;

/// <summary>What goes wrong on the way to a host is a sentence, not a trace.</summary>
[Collection("etc/plugin")]
public sealed class InstallByCommandTests : IDisposable
{
    private static readonly (string, string)[] Password = [("XINYU_PASSWORD", "Abcdefgh12")];

    private readonly string _package = Path.GetTempFileName();

    public void Dispose() => File.Delete(_package);

    [Fact]
    public async Task A_host_that_does_not_answer_is_named()
    {
        var (code, text) = await RunAsync(Password, ["install", _package, "--host", $"http://127.0.0.1:{ClosedPort()}", "--user", "admin"]);

        code.ShouldBe(1);
        text.ShouldContain("连不上主机");
        text.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("localhost:5000")]
    [InlineData("ftp://localhost")]
    [InlineData("http://")]
    public async Task What_is_no_address_of_a_host_is_refused_before_anything_is_sent(string host)
    {
        var (code, text) = await RunAsync(Password, ["install", _package, "--host", host, "--user", "admin"]);

        code.ShouldBe(1);
        text.ShouldContain($"“{host}”不是主机的网址");
    }

    // free a moment ago, and nobody else on this machine asks for it
    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
