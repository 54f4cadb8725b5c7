using System.Text;
using System.Text.Json;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Benchmarks.Http;

/// <summary>An enterprise that applies for HB-01 with six files.</summary>
internal sealed class Applicant(Session session) : IDisposable
{
    public const int Materials = 6;

    private static readonly object Form = new
    {
        projectName = "精密铸件技改", buildNature = "改扩建", projectIndustry = "冶金", eiaCategory = "报告书", investment = 3200, envInvestment = 300,
        scaleValue = 20000, scaleUnit = "吨每年", sensitiveArea = new[] { "居民集中区" }, wasteWater = 10, codEmission = 1, so2Emission = 1, buildPlace = "高新区",
    };

    public Session Session => session;

    public static async Task<Applicant> RegisterAsync(Uri address, int number)
    {
        var session = new Session(address);
        var body = $"9136050{number:D1}MA35ABCD1"[..17];
        await session.SendAsync(HttpMethod.Post, "/api/portal/registration", new
        {
            kind = "enterprise", name = $"新余市铸造有限公司{number}", idNumber = body + UnifiedSocialCreditCode.CheckCharacter(body), contactName = "张某",
            phone = "13800000000", userName = $"zhuzao{number}", password = Running.Officials.Password,
        });
        await session.SignInAsync($"zhuzao{number}", Running.Officials.Password);
        return new(session);
    }

    /// <summary>Draft, form and six files, each of its own content.</summary>
    public async Task<Guid> FillInAsync()
    {
        var draft = await session.SendAsync(HttpMethod.Post, "/api/portal/drafts", new { itemCode = "HB-01" });
        var id = draft.GetProperty("id").GetGuid();
        draft = await session.SendAsync(HttpMethod.Put, $"/api/portal/drafts/{id}", new { form = Form, version = draft.GetProperty("version").GetInt32() });
        for (var i = 0; i < Materials; i++)
            await session.UploadAsync($"/api/portal/drafts/{id}/materials", i % 3, $"材料{i + 1}.pdf", Encoding.UTF8.GetBytes($"%PDF-1.7 {id} {i}"));
        return id;
    }

    public async Task<string> SubmitAsync(Guid draft)
    {
        var receipt = await session.SendAsync(HttpMethod.Post, $"/api/portal/drafts/{draft}/submission", new { });
        return receipt.GetProperty("caseNumber").GetString()!;
    }

    public void Dispose() => session.Dispose();
}
