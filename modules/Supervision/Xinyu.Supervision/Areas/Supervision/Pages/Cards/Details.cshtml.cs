using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Abp.UI.Layout;
using Xinyu.Supervision.Cards;

namespace Xinyu.Supervision.Areas.Supervision.Pages.Cards;

/// <summary>One card with its evidence, and what a supervisor may do with it.</summary>
internal sealed class DetailsModel(ReadCard reader, CardActs acts, IStringLocalizer<SupervisionResource> localizer) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public CardForm Input { get; set; } = new();

    public CardView View { get; private set; } = null!;

    public IEnumerable<Choice> Choices => View.Allowed.Select(a => new Choice(a.ToString(), localizer[$"Do:{a}"], localizer[$"Do:{a}:Note"]));

    public IEnumerable<TimelineEntry> History => View.Acts.Reverse().Select((a, i) => new TimelineEntry(Title(a), a.At, i == 0 && View.Card.IsOpen ? TimelineKind.Now : TimelineKind.Done)
    {
        By = a.By ?? localizer["Card:System"],
        Text = a.By is null ? null : a.Text,
    });

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await RedisplayAsync();
        Input.ReplyDue = await acts.DefaultReplyDueAsync(cancellationToken);
        if (View.Allowed is [var only]) Input.Act = only;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await acts.ExecuteAsync(Id, new CardActInput(Input.Act!.Value, Input.Version, Input.Text, Input.ReplyDue), cancellationToken);
        TempData.SetToast(localizer["Card:Done", localizer[$"Do:{Input.Act}"]]);
        return RedirectToPage(new { Id });
    }

    public async Task RedisplayAsync() => View = await reader.ExecuteAsync(Id, HttpContext.RequestAborted);

    private string Title(CardActView act) => act.Kind switch
    {
        CardActKind.Raised or CardActKind.Upgraded when act.Text is { } level => localizer["Event:Of", localizer[$"CardAct:{act.Kind}"], localizer[$"Level:{level}"]],
        CardActKind.Urged when act.ReplyDue is { } reply => $"{localizer["CardAct:Urged"]} · {localizer["Card:ReplyBy", reply.ToListDay()]}",
        _ => localizer[$"CardAct:{act.Kind}"],
    };

    internal sealed class CardForm
    {
        [Required]
        public CardActKind? Act { get; set; }

        [MaxLength(1000)]
        public string? Text { get; set; }

        public DateOnly? ReplyDue { get; set; }

        public int Version { get; set; }
    }
}
