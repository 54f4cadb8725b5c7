namespace Xinyu.Tests.Access;

internal static class OfficeRows
{
    public const string Text = """
        [government-leader]
        PAGE /workbench/bundles/{id:guid}/extension
        POST /api/workbench/bundles/{id:guid}/extension

        [window handler reviewer leader department-admin government-leader]
        PAGE /workbench/bundles
        PAGE /workbench/bundles/{id:guid}
        GET /api/workbench/bundles
        GET /api/workbench/bundles/{id:guid}
        PAGE /workbench
        PAGE /workbench/cases/{id:guid}
        PAGE /workbench/cases/{id:guid}/documents/{documentId:guid}
        GET /workbench/cases/{id:guid}/files/{sha256}
        GET /api/workbench/cases
        GET /api/workbench/cases/{id:guid}
        GET /api/workbench/cases/{id:guid}/files/{sha256}
        GET /api/workbench/cases/{id:guid}/documents/{documentId:guid}/pdf
        POST /api/workbench/cases/{id:guid}/tasks/{taskId:guid}/complete
        POST /api/workbench/cases/{id:guid}/recuse
        POST /api/workbench/cases/{id:guid}/materials/{materialId:guid}/judgement
        PAGE /workbench/licences
        PAGE /workbench/licences/{id:guid}
        GET /api/workbench/licences
        GET /api/workbench/licences/{id:guid}
        PAGE /plug-ins/{id}/{**path}
        GET /plug-ins/{id}/files/{version}/{**file}
        PAGE /workbench/reminders
        GET /api/workbench/reminders
        POST /api/workbench/reminders/{id:guid}/ending

        [window handler reviewer leader]
        PAGE /workbench/filings
        PAGE /workbench/filings/items
        PAGE /workbench/filings/{id:guid}
        PAGE /workbench/filings/{id:guid}/check
        PAGE /workbench/filings/{id:guid}/case
        PAGE /workbench/filings/{id:guid}/supplement
        PAGE /workbench/filings/{id:guid}/withdraw
        PAGE /workbench/filings/{id:guid}/documents/{documentId:guid}
        GET /api/workbench/filings
        GET /api/workbench/filings/items
        POST /api/workbench/filings
        GET /api/workbench/filings/{id:guid}
        PUT /api/workbench/filings/{id:guid}
        DELETE /api/workbench/filings/{id:guid}
        POST /api/workbench/filings/{id:guid}/materials
        POST /api/workbench/filings/{id:guid}/held-materials
        DELETE /api/workbench/filings/{id:guid}/materials/{materialId:guid}
        POST /api/workbench/filings/{id:guid}/submission
        GET /api/workbench/filings/{id:guid}/case
        GET /api/workbench/filings/{id:guid}/documents/{documentId:guid}
        POST /api/workbench/filings/{id:guid}/supplement/materials
        POST /api/workbench/filings/{id:guid}/supplement/held-materials
        POST /api/workbench/filings/{id:guid}/supplement
        POST /api/workbench/filings/{id:guid}/withdrawal

        [window]
        PAGE /workbench/counter
        PAGE /workbench/counter/items
        GET /api/workbench/counter
        GET /api/workbench/counter/items
        POST /api/workbench/counter
        POST /api/workbench/counter/licences
        POST /api/workbench/cases/{id:guid}/accept
        POST /api/workbench/cases/{id:guid}/refuse-acceptance
        POST /api/workbench/cases/{id:guid}/supplement
        POST /api/workbench/cases/{id:guid}/repeat-defect
        POST /api/workbench/cases/{id:guid}/correct-on-spot
        POST /api/workbench/cases/{id:guid}/hearing/request
        POST /api/workbench/cases/{id:guid}/withdraw
        POST /api/workbench/cases/{id:guid}/fees/{feeId:guid}/payment
        PAGE /workbench/fees
        PAGE /workbench/fees/statements/{id:guid}
        GET /api/workbench/fees
        POST /api/workbench/fees/statements
        GET /api/workbench/fees/statements/{id:guid}
        POST /api/workbench/fees/statements/{id:guid}/recording

        [handler]
        POST /api/workbench/cases/{id:guid}/procedures
        POST /api/workbench/cases/{id:guid}/procedures/{procedureId:guid}/end
        POST /api/workbench/cases/{id:guid}/site-check
        POST /api/workbench/cases/{id:guid}/countersign
        POST /api/workbench/cases/{id:guid}/hearing/right
        POST /api/workbench/cases/{id:guid}/hearing

        [leader]
        POST /api/workbench/cases/{id:guid}/extend
        PAGE /workbench/cases/{id:guid}/migration
        GET /api/workbench/cases/{id:guid}/migration
        POST /api/workbench/cases/{id:guid}/migration
        PAGE /workbench/licences/{id:guid}/{decision:regex(^(change|withdrawal|revocation|cancellation)$)}
        POST /api/workbench/licences/{id:guid}/change
        POST /api/workbench/licences/{id:guid}/withdrawal
        POST /api/workbench/licences/{id:guid}/revocation
        POST /api/workbench/licences/{id:guid}/cancellation

        [window handler]
        POST /api/workbench/cases/{id:guid}/tier

        [supervisor]
        PAGE /supervision
        PAGE /supervision/wall
        PAGE /supervision/cases
        PAGE /supervision/cases/{number}
        PAGE /supervision/cards
        PAGE /supervision/cards/{id:guid}
        PAGE /supervision/ledger
        PAGE /supervision/rules
        GET /api/supervision/board
        GET /api/supervision/cases
        GET /api/supervision/cases/{number}
        GET /api/supervision/cards
        GET /api/supervision/cards/{id:guid}
        POST /api/supervision/cards/{id:guid}/acts
        GET /api/supervision/ledger/verification
        GET /api/supervision/ledger/entries
        GET /api/supervision/ledger/heads
        GET /api/supervision/rules
        GET /api/supervision/rules/parameters
        POST /api/supervision/rules/parameters

        [complaint-officer supervisor handler reviewer leader department-admin]
        PAGE /complaints-office
        PAGE /complaints-office/{id:guid}
        GET /api/complaints
        GET /api/complaints/{id:guid}
        POST /api/complaints/{id:guid}/acts

        [complaint-officer supervisor]
        PAGE /complaints-office/statistics
        GET /api/complaints/statistics

        [complaint-officer]
        GET /api/complaints/officials
        POST /api/complaints/{id:guid}/identity

        [system-admin department-admin]
        PAGE /admin
        PAGE /admin/parameters
        PAGE /admin/parameters/{id}
        PAGE /admin/parameters/{id}/{key}
        GET /api/system-admin/plug-ins/{id}/parameters
        PUT /api/system-admin/plug-ins/{id}/parameters/{key}
        PAGE /admin/departments
        PAGE /admin/departments/{code}
        PAGE /admin/departments/{code}/appointments/{id:guid}/end
        GET /api/system-admin/departments
        GET /api/system-admin/departments/{code}
        POST /api/system-admin/departments/{code}/appointments
        POST /api/system-admin/departments/{code}/appointments/{id:guid}/ending
        PAGE /admin/users
        PAGE /admin/users/{id:guid}
        PAGE /admin/users/new
        GET /api/system-admin/users
        GET /api/system-admin/users/{id:guid}
        POST /api/system-admin/users
        PUT /api/system-admin/users/{id:guid}/rights
        POST /api/system-admin/users/{id:guid}/closing
        POST /api/system-admin/users/{id:guid}/opening
        POST /api/system-admin/users/{id:guid}/unlocking
        POST /api/system-admin/users/{id:guid}/password-reset
        POST /api/system-admin/users/{id:guid}/second-factor-reset

        [system-admin]
        PAGE /admin/phases
        PAGE /admin/phases/{phase:regex(^(Pilot|First|Second)$)}/{act:regex(^(open|close)$)}
        PAGE /admin/plug-ins
        GET /api/system-admin/rollout
        GET /api/system-admin/rollout/{phase}/readiness
        POST /api/system-admin/rollout/{phase}/opening
        POST /api/system-admin/rollout/{phase}/closing
        PAGE /admin/plug-ins/{id}/{version}/remove
        GET /api/system-admin/plug-ins
        POST /api/system-admin/plug-ins
        DELETE /api/system-admin/plug-ins/{id}/versions/{version}
        PAGE /admin/items
        PAGE /admin/items/{code}
        GET /api/system-admin/items
        GET /api/system-admin/items/{code}
        GET /api/system-admin/items/{code}/versions
        GET /api/system-admin/items/{code}/relations
        PAGE /admin/flows
        PAGE /admin/flows/{key}
        PAGE /admin/flows/publish
        PAGE /admin/flows/{key}/trial
        POST /api/system-admin/flows/{key}/check
        POST /api/system-admin/flows/{key}/versions
        POST /api/system-admin/flows/{key}/trial
        GET /api/system-admin/flows
        GET /api/system-admin/flows/{key}
        GET /api/system-admin/flows/{key}/versions/{version:int}/file
        PAGE /admin/templates
        PAGE /admin/templates/{kind}
        PAGE /admin/templates/{kind}/edit
        GET /api/system-admin/templates
        GET /api/system-admin/templates/{kind}
        POST /api/system-admin/templates/{kind}/check
        POST /api/system-admin/templates/{kind}/versions
        PAGE /admin/calendar
        PAGE /admin/calendar/publish
        PAGE /admin/calendar/versions/{version:int}
        GET /api/system-admin/calendar/years/{year:int:min(2007):max(2100)}
        GET /api/system-admin/calendar/versions
        GET /api/system-admin/calendar/versions/{version:int}/moves
        GET /api/system-admin/calendar/versions/{version:int}/file
        POST /api/system-admin/calendar/preview
        POST /api/system-admin/calendar/versions
        PAGE /admin/audit
        PAGE /admin/audit/{id:guid}
        GET /api/system-admin/audit
        GET /api/system-admin/audit/{id:guid}
        PAGE /admin/events
        PAGE /admin/events/{id:guid}
        GET /api/system-admin/events
        POST /api/system-admin/events/decisions
        """;
}
