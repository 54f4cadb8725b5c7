using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xinyu.Abp.AspNetCore.Pages;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Layout;
using Xinyu.Approval.Licences;
using Xinyu.Workbench.Cases;
using Xinyu.Workbench.Licences;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Areas.Workbench.Pages.Licences;

/// <summary>Changes, withdraws, revokes or cancels a licence: ground, reasons, and what else the law wants written.</summary>
internal sealed class ActModel(ILicenceInbox inbox, ILicenceActs acts, CaseTexts texts) : PageModel, IRedisplay
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "decision")]
    public string Decision { get; set; } = "";

    [BindProperty]
    public LicenceActInput Input { get; set; } = new();

    public LicenceDetail Licence { get; private set; } = null!;

    public LicenceAct Act => LicenceUrls.Named(Decision);

    /// <summary>What some ground of this act needs.</summary>
    public LicenceActField Fields => LicenceGrounds.Of(Act).Aggregate(LicenceActField.None, (all, ground) => all | LicenceGrounds.Needs(Act, ground));

    public IEnumerable<Option> Grounds => Licence.Acts.Single(a => a.Act == Act).Grounds.Select(g => new Option(g.ToString(), texts[$"LicenceGround:{g}"]));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        try
        {
            Licence = await inbox.GetAsync(Id, cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }

        if (!Licence.Acts.Single(a => a.Act == Act).Allowed)
        {
            return Redirect(LicenceUrls.Licence(Id));
        }

        Input.Version = Licence.Version;
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        foreach (var (member, error) in Input.Missing(Act))
        {
            ModelState.AddModelError($"Input.{member}", texts[error]);
        }

        if (!ModelState.IsValid)
        {
            await RedisplayAsync();
            return Page();
        }

        var acted = await acts.ActAsync(Input.On(Id, Act), cancellationToken);
        var licence = await inbox.GetAsync(Id, cancellationToken);
        TempData.SetToast(
            texts.Say("Done:WithDocument", ("what", texts[$"LicenceAct:{Act}:Done"]), ("title", licence.Documents.FirstOrDefault(d => d.Id == acted.DocumentId)?.Title ?? ""), ("number", acted.DocumentNumber)),
            texts["Done:Print"], CaseUrls.Document(licence.CaseId, acted.DocumentId));
        return Redirect(LicenceUrls.Licence(Id));
    }

    public async Task RedisplayAsync() => Licence = await inbox.GetAsync(Id, HttpContext.RequestAborted);
}
