using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Supervision.Cards;

/// <summary>Cards and warnings: the open ones first, the heaviest first.</summary>
internal sealed class ListCards(XinyuDbContext db, CardTexts texts)
{
    public async Task<PagedResultDto<CardLine>> ExecuteAsync(CardQuery query, PagedResultRequestDto page, CancellationToken cancellationToken)
    {
        var found = await Apply(query).OrderByDescending(c => c.IsOpen)
            .ThenBy(c => c.Level == CardLevel.Red ? 0 : c.Level == CardLevel.Yellow ? 1 : 2)
            .ThenByDescending(c => c.Since).ThenBy(c => c.Id).ToPagedResultAsync(page, cancellationToken);
        var lines = new List<CardLine>();
        foreach (var card in found.Items) lines.Add(await LineAsync(card, cancellationToken));
        return new(found.TotalCount, lines);
    }

    public async Task<IReadOnlyDictionary<CardTab, int>> CountAsync(CardQuery query, CancellationToken cancellationToken)
    {
        var counts = await Apply(query with { Tab = null }).GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return Enum.GetValues<CardTab>().ToDictionary(tab => tab, tab => counts.Where(c => StatesOf(tab).Contains(c.Key)).Sum(c => c.Count));
    }

    public async Task<CardLine> LineAsync(Card card, CancellationToken cancellationToken) => new(
        card.Id, card.CaseNumber, card.DepartmentCode, card.DepartmentName, card.ItemCode, card.ItemName, card.Rule, card.Level, card.State,
        card.IsOpen, await texts.WhatAsync(card, cancellationToken), texts.Evidence(card), texts.Where(card), card.Since, card.RaisedAt, card.ReplyDue,
        card.EntityVersion);

    private IQueryable<Card> Apply(CardQuery query)
    {
        var cards = db.Set<Card>().AsNoTracking();
        if (query.Tab is { } tab)
        {
            var states = StatesOf(tab);
            cards = cards.Where(c => states.Contains(c.State));
        }
        if (query.Level is { } level) cards = cards.Where(c => c.Level == level);
        if (!string.IsNullOrWhiteSpace(query.Department)) cards = cards.Where(c => c.DepartmentCode == query.Department);
        if (!string.IsNullOrWhiteSpace(query.Filter)) cards = cards.Where(c => c.CaseNumber.Contains(query.Filter) || c.ItemName.Contains(query.Filter));
        return cards;
    }

    private static List<CardState> StatesOf(CardTab tab) => tab switch
    {
        CardTab.Open => [CardState.ToSend, CardState.Sent, CardState.Urged, CardState.Appealed],
        CardTab.ToSend => [CardState.ToSend],
        CardTab.Urged => [CardState.Urged],
        CardTab.Appealed => [CardState.Appealed],
        CardTab.Warnings => [CardState.Standing],
        _ => [CardState.Settled, CardState.Withdrawn, CardState.Ended],
    };
}

internal enum CardTab
{
    Open,
    ToSend,
    Urged,
    Appealed,
    Warnings,
    Closed,
}

internal sealed record CardQuery(CardTab? Tab = null, CardLevel? Level = null, string? Department = null, string? Filter = null);
