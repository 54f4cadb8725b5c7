using System.Globalization;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Timing;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Deadlines;
using Xinyu.Supervision.Rules;

namespace Xinyu.Supervision.Cards;

/// <summary>Says in the reader's language what a card is about: stored are a rule and its arguments, never a sentence.</summary>
internal sealed class CardTexts(IStringLocalizer<SupervisionResource> localizer, ILegalCalendar calendars, IClock clock)
{
    private WorkCalendar? _calendar;

    /// <summary>超法定 2 日, 拒绝没有写理由.</summary>
    public async Task<string> WhatAsync(Card card, CancellationToken cancellationToken)
    {
        if (card.Rule != RuleCodes.Deadline) return localizer[$"Card:{card.Rule}"];
        _calendar ??= await calendars.GetAsync(cancellationToken);
        var evidence = card.Evidence();
        var today = LegalDay.Of(clock.Now);
        var red = card.Level == CardLevel.Red;
        var unit = red && evidence.GetValueOrDefault("kind") == nameof(DayKind.Calendar) ? DayUnit.CalendarDay : DayUnit.WorkingDay;
        if (LegalDays.Parse(evidence.GetValueOrDefault(red ? "statutory" : "promised")) is not { } due) return localizer[$"Level:{card.Level}"];
        if (card.Level == CardLevel.Warning) return today == due ? localizer["Card:DueToday"] : Between(today, due, unit).ToShortTimeLeft(unit);
        var over = Between(due, LegalDays.Parse(evidence.GetValueOrDefault("ended")) ?? today, unit);
        return over == 0 ? localizer[$"Card:JustOver:{card.Level}"] : localizer[$"Card:Over:{card.Level}", over.ToDays(unit)];
    }

    /// <summary>The evidence in one sentence.</summary>
    public string Evidence(Card card)
    {
        var e = card.Evidence();
        string Day(string key) => LegalDays.Parse(e.GetValueOrDefault(key))?.ToString("MM-dd", CultureInfo.InvariantCulture) ?? TextFormats.Dash;
        string Word(string key) => e.GetValueOrDefault(key).OrDash();
        return card.Rule switch
        {
            RuleCodes.Deadline => localizer[$"Evidence:deadline:{card.Level}", Day("promised"), Day("statutory")],
            RuleCodes.Delivery => localizer["Evidence:delivery", Day("due")],
            RuleCodes.Acceptance => localizer["Evidence:deemed-acceptance", Day("due"), Day("effective")],
            RuleCodes.Inspection => localizer["Evidence:inspection-staff", Day("due")],
            RuleCodes.Procedure => localizer["Evidence:procedure-overdue", Day("started"), Day("until")],
            RuleCodes.Joint => localizer["Evidence:joint-deadline", Word("bundle"), Day("due")],
            RuleCodes.StepShare => localizer["Evidence:step-share", Word("task"), Word("post"), Word("share"), Day("opened")],
            RuleCodes.Renewal => localizer["Evidence:deemed-renewal", Word("licence"), Word("expiry")],
            RuleCodes.Fee => localizer["Evidence:fee-outside-standard", Word("fee"), Word("amount")],
            _ => localizer["Evidence:act", Word("seq"), localizer[$"Event:{Word("kind")}"], Word("post")],
        };
    }

    /// <summary>待发，等监察岗确认。</summary>
    public string Where(Card card) => card.State == CardState.Urged && card.ReplyDue is { } reply
        ? localizer[reply < LegalDay.Of(clock.Now) ? "State:UrgedLate" : "State:UrgedUntil", reply.ToListDay()]
        : localizer[$"State:{card.State}:Text"];

    private int Between(DateOnly from, DateOnly to, DayUnit unit)
    {
        if (to <= from) return 0;
        if (unit == DayUnit.CalendarDay) return to.DayNumber - from.DayNumber;
        var last = from;
        while (last < to && _calendar!.IsPublished(last.AddDays(1).Year)) last = last.AddDays(1);
        return _calendar!.WorkingDaysBetween(from, last);
    }
}
