using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.UI.Navigation;
using Xinyu.Supervision.Cards;

namespace Xinyu.Supervision;

/// <summary>监察 and 评估 in the officials' navigation, with how many cards wait.</summary>
internal sealed class SupervisionMenu : IMenuContributor
{
    public async Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != XinyuMenus.Office || !await context.IsGrantedAsync(SupervisionPermissions.Default)) return;
        var l = context.GetLocalizer<SupervisionResource>();
        // what the board's button says: cards that somebody has to settle; a warning ends by itself and is none
        var counts = await context.ServiceProvider.GetRequiredService<XinyuDbContext>().Set<Card>()
            .Where(c => c.IsOpen).GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        var watching = new ApplicationMenuItem("Supervision.Watching", l["Menu:Watching"], order: 200);
        watching.AddItem(new ApplicationMenuItem("Supervision.Board", l["Board"], "/supervision", "activity"));
        watching.AddItem(new ApplicationMenuItem("Supervision.Cases", l["Cases"], "/supervision/cases", "list-ul"));
        watching.AddItem(new ApplicationMenuItem("Supervision.Cards", l["Cards"], "/supervision/cards", "sticky", requiredPermissionName: SupervisionPermissions.Cards)
            .WithCount(counts.Values.Sum()));
        watching.AddItem(new ApplicationMenuItem("Supervision.Urged", l["Menu:Urged"], "/supervision/cards?tab=Urged", "megaphone", requiredPermissionName: SupervisionPermissions.Cards)
            .WithCount(counts.GetValueOrDefault(CardState.Urged)));
        watching.AddItem(new ApplicationMenuItem("Supervision.Appeals", l["Menu:Appeals"], "/supervision/cards?tab=Appealed", "chat-square-text", requiredPermissionName: SupervisionPermissions.Cards)
            .WithCount(counts.GetValueOrDefault(CardState.Appealed)));
        context.Menu.AddItem(watching);
        var evaluation = new ApplicationMenuItem("Supervision.Evaluation", l["Menu:Running"], order: 210);
        evaluation.AddItem(new ApplicationMenuItem("Supervision.Rules", l["Rules"], "/supervision/rules", "list-check", requiredPermissionName: SupervisionPermissions.Rules));
        evaluation.AddItem(new ApplicationMenuItem("Supervision.Ledger", l["Ledger"], "/supervision/ledger", "link-45deg", requiredPermissionName: SupervisionPermissions.Ledger));
        context.Menu.AddItem(evaluation);
    }
}
