namespace Xinyu.Workbench.Cases;

/// <summary>Addresses of the workbench, in one place.</summary>
internal static class CaseUrls
{
    public const string Inbox = "/workbench";

    public static string Case(Guid id) => $"/workbench/cases/{id}";

    public static string Migration(Guid id) => $"/workbench/cases/{id}/migration";

    public static string File(Guid caseId, string sha256) => $"/workbench/cases/{caseId}/files/{sha256}";

    public static string Document(Guid caseId, Guid documentId) => $"/workbench/cases/{caseId}/documents/{documentId}";

    public static string Pdf(Guid caseId, Guid documentId) => Document(caseId, documentId) + "?handler=pdf";

    public static string Material(Guid caseId, Guid materialId) => $"/workbench/cases/{caseId}?material={materialId}#materials";
}
