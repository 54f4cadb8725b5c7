using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Xinyu.Benchmarks.Http;

/// <summary>Somebody at a browser: cookies, signed in by the page, the antiforgery token with each change.</summary>
internal sealed partial class Session : IDisposable
{
    private readonly HttpClient _client;

    public Session(Uri address) =>
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public async Task SignInAsync(string userName, string password)
    {
        var token = await TokenAsync("/account/login");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.UserName"] = userName, ["Input.Password"] = password, ["__RequestVerificationToken"] = token,
        });
        using var answer = await _client.PostAsync("/account/login", form);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{userName} cannot sign in: {answer.StatusCode}");
        // the token of a signed-in reader is another one
        _client.DefaultRequestHeaders.Add("RequestVerificationToken", await TokenAsync("/account/password"));
    }

    public async Task<JsonElement> GetAsync(string url) => await ReadAsync(await _client.GetAsync(url));

    public async Task<JsonElement> SendAsync(HttpMethod method, string url, object body)
    {
        using var request = new HttpRequestMessage(method, url) { Content = JsonContent.Create(body) };
        return await ReadAsync(await _client.SendAsync(request));
    }

    public async Task<JsonElement> UploadAsync(string url, int material, string fileName, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new StringContent($"{material}"), "material" }, { new ByteArrayContent(content), "file", fileName } };
        return await ReadAsync(await _client.PostAsync(url, form));
    }

    /// <summary>A page as a reader fetches it; anything but 200 is an error.</summary>
    public async Task<int> PageAsync(string url)
    {
        using var answer = await _client.GetAsync(url);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode == HttpStatusCode.OK ? bytes.Length : throw new InvalidOperationException($"{url} answered {answer.StatusCode}.");
    }

    public void Dispose() => _client.Dispose();

    private async Task<string> TokenAsync(string page) =>
        WebUtility.HtmlDecode(TokenField().Match(await _client.GetStringAsync(page)).Groups[1].Value);

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException($"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri} answered {answer.StatusCode}: {System.Text.Encoding.UTF8.GetString(bytes)}");
            return bytes.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(bytes);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
