using System.Security.Cryptography;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Validation;
using Xinyu.Approval.Identifiers;
using Xinyu.Complaints.Events;
using Xinyu.Portal.Guide;

namespace Xinyu.Portal.Complaints;

/// <summary>Takes a complaint or question. The token is shown once; only its hash is kept.</summary>
internal sealed class FileComplaint(
    XinyuDbContext db, GuideShelf shelf, IDistributedEventBus events, IGuidGenerator guids, IClock clock, IStringLocalizer<PortalResource> localizer)
{
    public async Task<FiledComplaint> ExecuteAsync(ComplaintInput input, CancellationToken cancellationToken)
    {
        var number = CaseNumber.TryParse(input.CaseNumber, out var parsed) ? parsed : null;
        var department = Blank(input.DepartmentCode) ?? number?.DepartmentCode;
        var book = await shelf.GetAsync(cancellationToken);
        new InputProblems(localizer)
            .When(input.Kind is not (ComplaintKinds.Complaint or ComplaintKinds.Consultation), nameof(input.Kind), "Validation:Kind")
            .When(!input.Anonymous && Blank(input.Name) is null, nameof(input.Name), "Validation:NameOrAnonymous")
            .When(!input.Anonymous && Blank(input.Phone) is null, nameof(input.Phone), "Validation:PhoneOrAnonymous")
            .When(Blank(input.CaseNumber) is not null && number is null, nameof(input.CaseNumber), PortalErrors.CaseNumberMistyped)
            .When(department is null && Blank(input.CaseNumber) is null, nameof(input.DepartmentCode), "Validation:CaseOrDepartment")
            .When(department is not null && book.Departments.All(d => d.Code != department), nameof(input.DepartmentCode), "Validation:UnknownDepartment")
            .Refuse();

        var token = ComplaintToken.New(RandomNumberGenerator.GetBytes(ComplaintToken.Length));
        var filed = new ComplaintFiledEto(
            guids.Create(), input.Kind!, input.Anonymous, input.Anonymous ? null : Blank(input.Name), input.Anonymous ? null : Blank(input.Phone),
            number?.Value, department, input.Subject!.Trim(), input.Text!.Trim(), clock.Now, ComplaintToken.Hash(token));
        db.Set<PortalComplaint>().Add(new PortalComplaint(filed));
        await events.PublishAsync(filed);
        await db.SaveChangesAsync(cancellationToken);
        return new(ComplaintToken.Grouped(token), filed.FiledAt);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed record FiledComplaint(string Token, DateTime FiledAt);
