namespace Xinyu.Approval.Filing;

/// <summary>A kind of file the portal takes, known by its content; the name only has to agree with it.</summary>
internal sealed record FileKind(string Name, string ContentType, IReadOnlyList<string> Extensions)
{
    public static readonly FileKind Pdf = new("PDF", "application/pdf", [".pdf"]);
    public static readonly FileKind Jpeg = new("JPG", "image/jpeg", [".jpg", ".jpeg"]);
    public static readonly FileKind Png = new("PNG", "image/png", [".png"]);
    public static readonly FileKind Ofd = new("OFD", "application/ofd", [".ofd"]);
    public static readonly FileKind Docx = new("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]);
    public static readonly FileKind Xlsx = new("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]);

    public static IReadOnlyList<FileKind> All { get; } = [Pdf, Jpeg, Png, Ofd, Docx, Xlsx];

    /// <summary>For the file dialog's filter.</summary>
    public static string Accept { get; } = string.Join(',', All.SelectMany(k => k.Extensions));
}
