using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Settings;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Abp.Validation;
using Xinyu.Complaints.Access;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Involved;

namespace Xinyu.Complaints.Handling;

/// <summary>What the office and the departments do with a complaint: one act, one step, one transaction.</summary>
internal sealed class ComplaintActs(
    XinyuDbContext db, ComplaintAccess access, ComplaintRecord record, RoutingGuard guard, ComplaintWatcher watcher, Officials officials, ICurrentUser user,
    ISettingProvider settings, IClock clock, IGuidGenerator guids, IStringLocalizer<ComplaintsResource> localizer)
{
    public async Task ExecuteAsync(Guid id, ComplaintActInput input, CancellationToken cancellationToken)
    {
        var complaint = await access.FindAsync(id, cancellationToken);
        db.ExpectVersion(complaint, input.Version);
        if (await access.ForbidsAsync(complaint, input.Act) is { } reason) throw new BusinessException(reason);
        Check(complaint, input);
        await watcher.LookAsync(complaint, cancellationToken); // what is late until now goes on record before the act ends the clock
        await record.AddAsync(complaint, await ApplyAsync(complaint, input, cancellationToken));
        await watcher.LookAsync(complaint, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<ComplaintStep> ApplyAsync(Complaint complaint, ComplaintActInput input, CancellationToken cancellationToken)
    {
        var (id, text, me) = (guids.Create(), Text(input), user.GetId());
        var by = new ActBy(clock.Now, me, user.Name ?? user.UserName, Department(complaint, input.Act));
        var days = (await ClockSettings.ReadAsync(settings)).AnswerDaysFor(complaint.Kind);
        switch (input.Act)
        {
            case ComplaintAct.Accept:
                return complaint.Accept(id, by, days);
            case ComplaintAct.Refuse:
                return complaint.Refuse(id, by, text!);
            case ComplaintAct.Assign:
                var to = await AssignmentAsync(input, cancellationToken);
                await guard.CheckAssignmentAsync(complaint, to, cancellationToken);
                return complaint.Assign(id, by, to, text);
            case ComplaintAct.Answer:
                await guard.CheckAnswerAsync(complaint, me, cancellationToken);
                return complaint.GiveAnswer(id, by, text!);
            case ComplaintAct.Return:
                return complaint.Return(id, by, text!);
            case ComplaintAct.Review:
                return complaint.Review(id, by, text);
            case ComplaintAct.Close:
                return complaint.Close(id, by, input.Outcome!.Value, text);
            case ComplaintAct.Reopen:
                return complaint.Reopen(id, by, text!, days);
            default:
                var named = await officials.FindAsync(input.UserId!.Value, cancellationToken);
                return complaint.NameOfficial(id, by, named.UserId, named.UserName);
        }
    }

    private async Task<Assignment> AssignmentAsync(ComplaintActInput input, CancellationToken cancellationToken)
    {
        if (input.Mode == AssignmentMode.Handle) return new(AssignmentMode.Handle);
        var official = input.UserId is { } userId ? await officials.FindAsync(userId, cancellationToken) : null;
        var department = string.IsNullOrWhiteSpace(input.Department) ? official?.Department : input.Department;
        new InputProblems(localizer)
            .When(department is null || !await officials.HasDepartmentAsync(department, cancellationToken), nameof(input.Department), "Validation:Department")
            .When(official is not null && official.Department != department, nameof(input.UserId), "Validation:OfficialOfDepartment")
            .Refuse();
        return new(input.Mode!.Value, department, official?.UserId, official?.UserName);
    }

    private void Check(Complaint complaint, ComplaintActInput input) => new InputProblems(localizer)
        .When(NeedsText(input.Act) && Text(input) is null, nameof(input.Text), $"Validation:Text:{input.Act}")
        .When(input.Act == ComplaintAct.Assign && input.Mode is null, nameof(input.Mode), "Validation:Mode")
        .When(input.Act == ComplaintAct.NameOfficial && input.UserId is null, nameof(input.UserId), "Validation:Official")
        .When(
            input.Act == ComplaintAct.Close && (input.Outcome is not { } outcome || !ComplaintOutcomes.Closing(complaint.Kind).Contains(outcome)),
            nameof(input.Outcome), $"Validation:Outcome:{complaint.Kind}")
        .Refuse();

    public static bool NeedsText(ComplaintAct act) => act is ComplaintAct.Refuse or ComplaintAct.Answer or ComplaintAct.Return or ComplaintAct.Reopen;

    /// <summary>A department's official answers for it; everything else is done by the office.</summary>
    private static string? Department(Complaint complaint, ComplaintAct act) => act == ComplaintAct.Answer ? complaint.AssignedDepartment : null;

    private static string? Text(ComplaintActInput input) => string.IsNullOrWhiteSpace(input.Text) ? null : input.Text.Trim();
}

/// <param name="Version">The version that was seen.</param>
/// <param name="Text">Reason, instruction, answer or remark.</param>
/// <param name="Department">For assigning; that of the official when only he is given.</param>
/// <param name="UserId">The official assigned to, or complained about.</param>
internal sealed record ComplaintActInput(
    ComplaintAct Act, int Version, [MaxLength(ComplaintsMapping.TextLength)] string? Text = null, AssignmentMode? Mode = null,
    [MaxLength(20)] string? Department = null, Guid? UserId = null, ComplaintOutcome? Outcome = null);
