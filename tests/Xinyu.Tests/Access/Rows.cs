namespace Xinyu.Tests.Access;

internal static class Rows
{
    public static AccessTable Table { get; } = new("""
        [everybody]
        GET /health/live
        GET /health/ready
        GET /openapi/{documentName}.json
        PAGE /error
        PAGE /preferences
        PAGE /dev/components
        PAGE /dev/sheet
        PAGE /account/login
        PAGE /account/logout
        PAGE /account/setup
        PAGE /account/two-factor
        PAGE /
        PAGE /items
        PAGE /items/{code}
        PAGE /plan
        PAGE /results
        PAGE /register
        PAGE /track
        PAGE /verify
        PAGE /complaints/new
        PAGE /complaints/answer
        GET /api/approval/calendar/due-date
        GET /api/portal/items
        GET /api/portal/items/{code}
        GET /api/portal/plan
        GET /api/portal/home
        GET /api/portal/departments
        GET /api/portal/results
        POST /api/portal/registration
        POST /api/portal/track
        POST /api/portal/verify
        POST /api/portal/complaints
        POST /api/portal/complaints/answer
        POST /api/account/token

        [signed-in]
        PAGE /account/password
        PAGE /account/second-factor
        GET /api/account/me
        POST /api/account/password
        POST /api/account/second-factor
        POST /api/account/second-factor/confirmation
        POST /api/account/second-factor/recovery-codes
        DELETE /api/account/token

        [applicant]
        PAGE /apply/{code}
        PAGE /apply/{code}/check
        PAGE /my
        PAGE /my/licences
        PAGE /my/bundles
        PAGE /my/bundles/open
        PAGE /my/bundles/{id:guid}
        GET /api/portal/bundles
        GET /api/portal/bundles/{id:guid}
        POST /api/portal/bundles
        GET /api/portal/licences
        POST /api/portal/licences/{id:guid}/applications
        GET /api/portal/notices
        POST /api/portal/notices/{id:guid}/reading
        PAGE /my/{caseNumber}
        PAGE /my/{caseNumber}/supplement
        PAGE /my/{caseNumber}/documents/{id:guid}
        PAGE /my/{caseNumber}/receipt
        PAGE /my/{caseNumber}/files/{id:guid}
        PAGE /my/{caseNumber}/rate
        PAGE /my/{caseNumber}/withdraw
        PAGE /my/{caseNumber}/hearing
        POST /api/portal/drafts
        GET /api/portal/drafts/{id:guid}
        PUT /api/portal/drafts/{id:guid}
        DELETE /api/portal/drafts/{id:guid}
        POST /api/portal/drafts/{id:guid}/materials
        POST /api/portal/drafts/{id:guid}/held-materials
        DELETE /api/portal/drafts/{id:guid}/materials/{materialId:guid}
        POST /api/portal/drafts/{id:guid}/precheck
        POST /api/portal/drafts/{id:guid}/submission
        GET /api/portal/cases
        GET /api/portal/cases/{caseNumber}
        GET /api/portal/cases/{caseNumber}/documents/{id:guid}
        GET /api/portal/cases/{caseNumber}/documents/{id:guid}/pdf
        GET /api/portal/cases/{caseNumber}/materials/{id:guid}
        POST /api/portal/cases/{caseNumber}/supplement/materials
        POST /api/portal/cases/{caseNumber}/supplement/held-materials
        POST /api/portal/cases/{caseNumber}/supplement
        POST /api/portal/cases/{caseNumber}/withdrawal
        POST /api/portal/cases/{caseNumber}/rating
        POST /api/portal/cases/{caseNumber}/hearing
        """ + "\n" + OfficeRows.Text);
}
