using static Xinyu.Browser.Tests.Pages.PageCatalogue;

namespace Xinyu.Browser.Tests.Pages;

/// <summary>Where to find a page that needs a parameter, and further states of a page that looks different in them.</summary>
internal static class PageAddresses
{
    public static IReadOnlyList<PageVisit> Of(Town town) => [.. Public(town), .. Applicants(town), .. Officials(town)];

    private static IEnumerable<PageVisit> Public(Town town) =>
    [
        new(Anybody, "/items/{code}", "items-HB-01", "/items/HB-01"),
        new(Anybody, "/items/{code}", "items-not-open", "/items/HB-03"),
        new(Anybody, "/items", "items-of-a-department", "/items?departmentCode=HB"),
        new(Anybody, "/plan", "plan-drawn", "/plan?item=FG-01&item=GH-01&item=GT-01&item=GH-02&item=HB-01&item=JS-01"),
        new(Anybody, "/plan", "plan-missing", "/plan?item=GH-02"),
        new(Anybody, "/verify", "verify-found", $"/verify?number={Uri.EscapeDataString(town.Licence.Number)}&code={town.Licence.Code}"),
        new(Anybody, "/error", "error-not-found", "/nowhere") { Status = 404 },
    ];

    private static IEnumerable<PageVisit> Applicants(Town town) =>
    [
        new(Applicant, "/apply/{code}", "apply", "/apply/HB-01"),
        new(Applicant, "/apply/{code}", "apply-table", "/apply/GS-01"),
        new(Applicant, "/apply/{code}/check", "apply-check", "/apply/HB-01/check"),
        new(Applicant, "/my/bundles/{id:guid}", "my-bundle", $"/my/bundles/{town.Bundle}"),
        new(Applicant, "/my/bundles/open", "my-bundle-open", "/my/bundles/open?item=GH-01&item=GT-01"),
        new(Applicant, "/my/{caseNumber}", "my-case-closed", $"/my/{town.Closed}"),
        new(Applicant, "/my/{caseNumber}", "my-case-suspended", $"/my/{town.Suspended}"),
        new(Applicant, "/my/{caseNumber}", "my-case-supplement", $"/my/{town.AwaitingSupplement}"),
        new(Applicant, "/my/{caseNumber}", "my-case-red", $"/my/{town.Red}"),
        new(Applicant, "/my/{caseNumber}/supplement", "my-supplement", $"/my/{town.AwaitingSupplement}/supplement"),
        new(Applicant, "/my/{caseNumber}/receipt", "my-receipt", $"/my/{town.Received}/receipt"),
        new(Applicant, "/my/{caseNumber}/rate", "my-rate", $"/my/{town.Closed}/rate"),
        new(Applicant, "/my/{caseNumber}/withdraw", "my-withdraw", $"/my/{town.Received}/withdraw"),
        new(Applicant, "/my/{caseNumber}/hearing", "my-hearing", $"/my/{town.Left}/hearing"),
        new(Applicant, "/my/{caseNumber}/documents/{id:guid}", "my-document", $"/my/{town.Closed}/documents/{town.ApplicantsDocument}"),
    ];

    private static IEnumerable<PageVisit> Officials(Town town) =>
    [
        Case(town, "window", "case-received", town.Received),
        Case(town, "window", "case-supplement", town.AwaitingSupplement),
        Case(town, "window", "case-closed", town.Closed),
        Case(town, "handler", "case-red", town.Red),
        Case(town, "handler", "case-suspended", town.Suspended),
        Case(town, "leader", "case-red", town.Red),
        new("window", "/workbench", "inbox-all", "/workbench?tab=All"),
        new("window", "/workbench/cases/{id:guid}/documents/{documentId:guid}", "case-document", $"/workbench/cases/{town.Ids[town.Closed]}/documents/{town.OfficesDocument}"),
        new("window", "/workbench/filings/{id:guid}", "paper-draft", $"/workbench/filings/{town.PaperDraft}?judge=true"),
        new("window", "/workbench/filings/{id:guid}/check", "paper-check", $"/workbench/filings/{town.PaperChecked}/check"),
        new("window", "/workbench/filings/{id:guid}/case", "paper-case", $"/workbench/filings/{town.Paper}/case"),
        new("window", "/workbench/filings/{id:guid}/supplement", "paper-supplement", $"/workbench/filings/{town.Paper}/supplement"),
        new("window", "/workbench/filings/{id:guid}/withdraw", "paper-withdraw", $"/workbench/filings/{town.Paper}/withdraw"),
        new("window", "/workbench/filings/{id:guid}/documents/{documentId:guid}", "paper-receipt", $"/workbench/filings/{town.Paper}/documents/{town.PaperReceipt}"),
        new("window", "/workbench/fees/statements/{id:guid}", "bank-statement", $"/workbench/fees/statements/{town.Statement}"),
        new("handler", "/workbench/bundles/{id:guid}", "bundle", $"/workbench/bundles/{town.Bundle}"),
        new("government", "/workbench/bundles/{id:guid}", "bundle", $"/workbench/bundles/{town.Bundle}"),
        new("government", "/workbench/bundles/{id:guid}/extension", "bundle-extension", $"/workbench/bundles/{town.Bundle}/extension"),
        new("handler", "/plug-ins/{id}/{**path}", "plug-in-page", "/plug-ins/environmental-protection/quota"),
        new("leader", "/workbench/cases/{id:guid}/migration", "case-migration", $"/workbench/cases/{town.Ids[town.Red]}/migration"),
        new("leader", "/workbench/licences/{id:guid}", "licence", $"/workbench/licences/{town.LicenceId}"),
        new("leader", "/workbench/licences/{id:guid}/{decision:regex(^(change|withdrawal|revocation|cancellation)$)}", "licence-revocation", $"/workbench/licences/{town.LicenceId}/revocation"),
        new("complaints", "/complaints-office/{id:guid}", "complaint", $"/complaints-office/{town.Complaint}"),
        new("admin", "/admin/phases/{phase:regex(^(Pilot|First|Second)$)}/{act:regex(^(open|close)$)}", "admin-phase-open", "/admin/phases/First/open"),
        new("admin", "/admin/parameters/{id}", "admin-parameters-of-a-plug-in", "/admin/parameters/environmental-protection"),
        new("admin", "/admin/parameters/{id}/{key}", "admin-parameter", "/admin/parameters/environmental-protection/HB-01.ReminderDays"),
        new("admin", "/admin/plug-ins/{id}/{version}/remove", "admin-plug-in-remove", "/admin/plug-ins/environmental-protection/1.0.0/remove"),
        new("admin", "/admin/departments/{code}", "admin-department", "/admin/departments/HB"),
        new("admin", "/admin/departments/{code}/appointments/{id:guid}/end", "admin-appointment-end", $"/admin/departments/HB/appointments/{town.Appointment.Id}/end"),
        new("admin", "/admin/users/{id:guid}", "admin-user", $"/admin/users/{town.Appointment.UserId}"),
        new("admin", "/admin/items/{code}", "admin-item", "/admin/items/HB-01"),
        new("admin", "/admin/flows/{key}", "admin-flow", "/admin/flows/expert-review"),
        new("admin", "/admin/flows/{key}/trial", "admin-flow-trial", "/admin/flows/expert-review/trial"),
        new("admin", "/admin/templates/{kind}", "admin-template", "/admin/templates/grant"),
        new("admin", "/admin/templates/{kind}/edit", "admin-template-edit", "/admin/templates/grant/edit"),
        new("admin", "/admin/calendar/versions/{version:int}", "admin-calendar-version", "/admin/calendar/versions/1"),
        new("admin", "/admin/audit/{id:guid}", "admin-audit-entry", $"/admin/audit/{town.AuditEntry}"),
        new("department-admin", "/admin/parameters", "admin-parameters", "/admin/parameters"),
        new("department-admin", "/admin/parameters/{id}/{key}", "admin-parameter-table", "/admin/parameters/environmental-protection/HB-01.Categories"),
        new("supervisor", "/supervision/cards/{id:guid}", "card", $"/supervision/cards/{town.Card}"),
        new("supervisor", "/supervision/cases/{number}", "trace", $"/supervision/cases/{town.Red}"),
        new("supervisor", "/supervision/cases/{number}", "trace-suspended", $"/supervision/cases/{town.Suspended}"),

    ];

    private static PageVisit Case(Town town, string role, string name, string number) =>
        new(role, "/workbench/cases/{id:guid}", name, $"/workbench/cases/{town.Ids[number]}");
}
