using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Xinyu.Tests.Abp.Web;

internal static partial class HttpClientExtensions
{
    /// <summary>As a browser does: fetches the page's antiforgery token and sends the form with it.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string page, params (string Name, string Value)[] fields)
    {
        var token = await client.AntiforgeryTokenAsync(page);
        using var content = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await client.PostAsync(page, content);
    }

    public static async Task<string> AntiforgeryTokenAsync(this HttpClient client, string page)
    {
        var html = await client.GetStringAsync(page);
        return WebUtility.HtmlDecode(TokenField().Match(html).Groups[1].Value);
    }

    public static async Task<JsonNode> ErrorAsync(this Task<HttpResponseMessage> answer, HttpStatusCode status)
    {
        var response = await answer;
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, body);
        return JsonNode.Parse(body)!["error"]!;
    }

    public static string Code(this JsonNode error) => error["code"]!.GetValue<string>();

    public static string Message(this JsonNode error) => error["message"]!.GetValue<string>();

    public static Task<HttpResponseMessage> PostRawJsonAsync(this HttpClient client, string url, string json) =>
        client.PostAsync(url, new StringContent(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

    public static Task<HttpResponseMessage> TokenAsync(this HttpClient client, string userName, string password, string? code = null) =>
        client.PostAsJsonAsync("/api/account/token", new { userName, password, twoFactorCode = code });

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
