using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Abp.Timing;
using Xinyu.Abp.Users;
using Xinyu.Approval.Calendar;
using Xinyu.Supervision.Rules;

namespace Xinyu.Supervision.Cards;

/// <summary>What supervisors do with cards. They change cards only, never a case.</summary>
internal sealed class CardActs(
    XinyuDbContext db, IGuidGenerator guids, IClock clock, ICurrentUser user, ILegalCalendar calendars, RuleParameters parameters)
{
    public async Task ExecuteAsync(Guid id, CardActInput input, CancellationToken cancellationToken)
    {
        var card = await db.Set<Card>().FirstOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new EntityNotFoundException(typeof(Card), id);
        db.ExpectVersion(card, input.Version);
        var text = string.IsNullOrWhiteSpace(input.Text) ? null : input.Text.Trim();
        if (text is null && input.Act is not (CardActKind.Sent or CardActKind.Urged)) throw new BusinessException(SupervisionErrors.ReasonRequired);
        await ApplyAsync(card, input, cancellationToken);
        db.Set<CardAct>().Add(new CardAct(
            guids.Create(), card.Id, input.Act, clock.Now, user.Id, user.Name ?? user.UserName, text, input.Act == CardActKind.Urged ? card.ReplyDue : null));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The reply date an urging has unless the supervisor names another.</summary>
    public async Task<DateOnly> DefaultReplyDueAsync(CancellationToken cancellationToken)
    {
        var today = LegalDay.Of(clock.Now);
        var days = (await parameters.GetAsync(cancellationToken)).ReplyDays;
        return ClockRules.RedFrom(await calendars.GetAsync(cancellationToken), today, days) ?? today.AddDays(days);
    }

    private async Task ApplyAsync(Card card, CardActInput input, CancellationToken cancellationToken)
    {
        var me = user.GetId();
        switch (input.Act)
        {
            case CardActKind.Sent:
                card.Send(me);
                break;
            case CardActKind.Urged:
                card.Urge(input.ReplyDue ?? await DefaultReplyDueAsync(cancellationToken), LegalDay.Of(clock.Now));
                break;
            case CardActKind.Withdrawn:
                card.Withdraw();
                break;
            case CardActKind.Appealed:
                card.Appeal();
                break;
            case CardActKind.AppealUpheld or CardActKind.AppealRejected:
                card.DecideAppeal(input.Act == CardActKind.AppealUpheld, me);
                break;
            case CardActKind.Settled:
                card.Settle();
                break;
            default:
                throw new BusinessException(SupervisionErrors.CardActNotAllowed).WithData("number", card.CaseNumber);
        }
    }
}

/// <param name="Text">The reason, the appeal, or the department's answer; needed for all but sending and urging.</param>
/// <param name="ReplyDue">For urging; without one the rules' parameter decides.</param>
/// <param name="Version">The version that was seen.</param>
internal sealed record CardActInput(CardActKind Act, int Version, [MaxLength(1000)] string? Text = null, DateOnly? ReplyDue = null);
