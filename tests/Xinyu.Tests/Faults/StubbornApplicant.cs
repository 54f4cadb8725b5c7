using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xinyu.Approval.Identifiers;
using Xinyu.Tests.Hosting;
using Xinyu.Tests.Journeys;

namespace Xinyu.Tests.Faults;

/// <summary>Files applications over HTTP and sends every request again, under the same key, until it is answered.</summary>
internal sealed class StubbornApplicant(MortalHost host, HttpClient http, string name, CancellationToken cancellationToken)
{
    private readonly List<Receipt> _receipts = [];
    private string? _token;

    public IReadOnlyList<Receipt> Receipts => _receipts;

    public async Task RegisterAsync()
    {
        const string body = "91360500MA35ABCD1";
        await SendAsync(HttpMethod.Post, "/api/portal/registration", () => JsonContent.Create(new
        {
            kind = "enterprise", name = "新余市铸造有限公司", idNumber = body + UnifiedSocialCreditCode.CheckCharacter(body), contactName = "张某",
            phone = "13800000000", userName = name, password = HostPeople.Password,
        }));
        var token = await SendAsync(HttpMethod.Post, "/api/account/token", () => JsonContent.Create(new { userName = name, password = HostPeople.Password }));
        _token = token.GetProperty("accessToken").GetString();
    }

    public async Task FileAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var key = $"{name}-{i}";
            var content = $"%PDF-1.7 report {key}";
            var draft = await SendAsync(HttpMethod.Post, "/api/portal/drafts", () => JsonContent.Create(new { itemCode = "HB-01" }));
            var id = draft.GetProperty("id").GetString();
            await SendAsync(HttpMethod.Put, $"/api/portal/drafts/{id}", () => JsonContent.Create(new { form = Journey.Form, version = (int?)null }));
            await SendAsync(HttpMethod.Post, $"/api/portal/drafts/{id}/materials", () => new MultipartFormDataContent
            {
                { new StringContent("0"), "material" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "file", "报告书.pdf" },
            });
            var receipt = await SendAsync(HttpMethod.Post, $"/api/portal/drafts/{id}/submission", () => JsonContent.Create(new { }), key);
            _receipts.Add(new Receipt(key, Guid.Parse(id!), receipt.GetProperty("caseNumber").GetString()!, content));
        }
    }

    /// <summary>Until the office has answered every submission with its first event.</summary>
    public async Task AnsweredAsync()
    {
        foreach (var receipt in _receipts)
            while ((await SendAsync(HttpMethod.Get, $"/api/portal/cases/{receipt.CaseNumber}", () => null)).GetProperty("events").GetArrayLength() == 0)
                cancellationToken.ThrowIfCancellationRequested();
    }

    public async Task<JsonElement> SendAsync(HttpMethod method, string path, Func<HttpContent?> content, string? key = null)
    {
        while (true)
        {
            var alive = await host.CurrentAsync();
            using var request = new HttpRequestMessage(method, new Uri(alive.Address, path)) { Content = content() };
            if (_token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
            if (key is not null) request.Headers.Add("Idempotency-Key", key);
            var strike = host.Requested(path);
            try
            {
                using var answer = await http.SendAsync(request, cancellationToken);
                var text = await answer.Content.ReadAsStringAsync(cancellationToken);
                answer.IsSuccessStatusCode.ShouldBeTrue($"{method} {path}: {(int)answer.StatusCode} {text}\n{alive.Said}");
                return JsonSerializer.Deserialize<JsonElement>(text);
            }
            catch (HttpRequestException) when (!ReferenceEquals(StillCurrent(), alive))
            {
                // killed under the request: nobody knows whether it was done, so the next host is asked the same
            }
            finally
            {
                await strike;
            }
        }
    }

    private HostProcess? StillCurrent() => host.CurrentAsync() is { IsCompletedSuccessfully: true } current ? current.Result : null;
}

/// <summary>What the applicant holds in hand.</summary>
internal sealed record Receipt(string Key, Guid ApplicationId, string CaseNumber, string Content);
