using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using QRCoder;
using Xinyu.Abp.BlobStoring;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Identifiers;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Documents;

/// <summary>
/// Makes the 文书 of a transition: number, text, QR and check code, signature, content stored and synced before the commit.
/// Called before the transition: a document that cannot be made means that the act does not happen.
/// </summary>
internal sealed class DocumentMaker(
    XinyuDbContext db, DocumentNumbers numbers, DocumentTemplates templates, DocumentSigner signer, IBlobContainer<DocumentBlobs> blobs,
    IConfiguration configuration)
{
    public async Task<CaseDocument> MakeAsync(
        CaseScene scene, DocumentKind kind, IReadOnlyDictionary<string, object?> details, CancellationToken cancellationToken, string? title = null)
    {
        var number = await numbers.NextAsync(scene.Department, kind, scene.Today.Year, cancellationToken);
        var checkCode = kind.Verifiable ? PrintCheckCode.Make(RandomNumberGenerator.GetBytes(16)) : null;
        var model = new Dictionary<string, object?>
        {
            ["title"] = title ?? kind.Title,
            ["number"] = number,
            ["department"] = scene.Department.Name,
            ["applicant"] = scene.Case.ApplicantName,
            ["caseNumber"] = scene.Case.CaseNumber,
            ["itemCode"] = scene.Item.Code,
            ["itemName"] = scene.Item.Name,
            ["result"] = scene.Item.Result,
            ["internal"] = scene.Item.Kind == Items.ItemKind.Internal,
            ["basis"] = scene.Item.LegalBasis,
            ["date"] = scene.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["dateText"] = LongDate(scene.Today),
            ["receivedText"] = LongDate(Calendar.LegalDay.Of(scene.Case.ReceivedAt)),
            ["checkCode"] = checkCode,
            ["qr"] = checkCode is null ? null : Qr(configuration["App:PublicUrl"] ?? "http://localhost:5000", number, checkCode),
        };
        foreach (var (name, value) in details) model[name] = value; // a procedure's result, not the item's; the day of what was supplied, not of the application
        var (html, version) = await templates.RenderAsync(db, kind, model, cancellationToken);
        var sha256 = ContentText.Sha256(html);
        await blobs.SaveAsync(sha256, new MemoryStream(Encoding.UTF8.GetBytes(html)), overrideExisting: true, cancellationToken);
        var document = new CaseDocument(
            scene.Moment.NewId(), scene.Case.Id, kind.Key, title ?? kind.Title, number, scene.Moment.Now, version, sha256, checkCode,
            checkCode is null ? null : signer.Sign(number, checkCode, sha256));
        db.Set<CaseDocument>().Add(document);
        scene.NewDocuments.Add(document);
        return document;
    }

    public static string LongDate(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Qr(string site, string number, string checkCode)
    {
        var url = $"{site.TrimEnd('/')}/verify?number={Uri.EscapeDataString(number)}&code={checkCode}";
        using var data = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg.GetGraphic(4)));
    }
}
