using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xinyu.Plugins.EnvironmentalProtection.Ledger;

namespace Xinyu.Plugins.EnvironmentalProtection.Pages;

/// <summary>总量台账 by county and pollutant, with the projects it is made of and what was noted when it was compared.</summary>
internal sealed class QuotaModel(QuotaLedger ledger, LedgerNotes notes, IPageTexts texts) : PlugInPage
{
    /// <summary>The latest; the sums are of all.</summary>
    public const int MostProjects = 100;

    private const string NotePermission = "quota-note";

    [BindProperty(SupportsGet = true)]
    public string? County { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public string? Wrong { get; private set; }

    public QuotaLedger Ledger => ledger;

    public IReadOnlyDictionary<string, LedgerNote> Notes { get; private set; } = new Dictionary<string, LedgerNote>();

    public IEnumerable<LedgerLine> Lines => ledger.Lines.Where(l => Chosen is null || l.County == Chosen);

    public IReadOnlyList<LedgerProject> Projects => [.. ledger.Projects.Where(p => Chosen is null || p.County == Chosen)];

    public string? Chosen => ledger.Counties.FirstOrDefault(c => c == County);

    public bool MayNote => Call.User.Permissions.Contains(NotePermission);

    public async Task OnGetAsync()
    {
        await ledger.ReadAsync(HttpContext.RequestAborted);
        Notes = await notes.ReadAsync(HttpContext.RequestAborted);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var text = Note?.Trim() ?? "";
        Wrong = !MayNote ? texts["Ledger.MayNotNote"]
            : Chosen is null || text.Length is 0 or > LedgerNotes.Longest ? texts["Ledger.NoteWrong", new() { { "most", LedgerNotes.Longest } }]
            : null;
        if (Wrong is not null)
        {
            await OnGetAsync();
            Response.StatusCode = 400;
            return Page();
        }

        await notes.KeepAsync(Chosen!, Call.User.Name, text, HttpContext.RequestAborted);
        return RedirectToPage(new { County = Chosen });
    }

    public static string Tons(decimal? value) => value?.ToString("#,0.###", CultureInfo.InvariantCulture) ?? "—";
}
