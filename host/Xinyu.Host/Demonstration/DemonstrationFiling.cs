using Microsoft.EntityFrameworkCore;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Identity;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Items;
using Xinyu.Portal.Applicants;
using Xinyu.Portal.Bundles;
using Xinyu.Portal.Cases;
using Xinyu.Portal.Filing;

namespace Xinyu.Host.Demonstration;

/// <summary>What the applicants of the demonstration do on the portal, through the portal's own use cases.</summary>
internal sealed class DemonstrationFiling(DemonstrationStage stage, IItemCatalogue items, IServiceScopeFactory scopes)
{
    /// <summary>Not required of everybody, but of these forms.</summary>
    private static readonly HashSet<(string Item, string Material)> Attached = [("GH-01", "国有土地使用权出让合同")];

    private readonly DemonstrationForms _forms = new();

    public async Task RegisterAsync(DemonstrationApplicant applicant)
    {
        await using var scope = scopes.CreateAsyncScope();
        var input = new RegistrationInput
        {
            Kind = applicant.Kind, Name = applicant.Name, IdNumber = applicant.Number, ContactName = applicant.Kind == "individual" ? null : "经办人",
            Phone = "13800000000", Address = applicant.Address, UserName = applicant.UserName, Password = DemonstrationPeople.Password,
        };
        var user = await scope.ServiceProvider.GetRequiredService<RegisterApplicant>().ExecuteAsync(input, CancellationToken.None);
        user.MarkAsDemonstration();
        await scope.ServiceProvider.GetRequiredService<XinyuDbContext>().SaveChangesAsync();
    }

    /// <returns>The case number.</returns>
    public async Task<string> SubmitAsync(DemonstrationScript script, DateTime at)
    {
        var applicant = DemonstrationApplicant.All.Single(a => a.UserName == script.Applicant);
        var item = (await items.GetAsync(script.Item)).Definition;
        var form = _forms.Of(script.Item, script.Form, applicant, LegalDay.Of(at));
        return await stage.ActAsync(script.Applicant, at, async services =>
        {
            var draft = await services.GetRequiredService<StartDraft>().ExecuteAsync(script.Item, CancellationToken.None);
            await services.GetRequiredService<SaveDraft>().ExecuteAsync(draft.Id, fields => FormValues.FromJson(fields, form), null, CancellationToken.None);
            for (var material = 0; material < item.Materials.Count; material++)
            {
                if (!item.Materials[material].Required && !Attached.Contains((item.Code, item.Materials[material].Name))) continue;
                using var file = new MemoryStream(DemonstrationPdf.Of($"{script.Item} material {material + 1}, {at:yyyy-MM-dd}"));
                await services.GetRequiredService<AttachMaterial>().ToDraftAsync(draft.Id, material, $"{item.Materials[material].Name[..Math.Min(20, item.Materials[material].Name.Length)]}.pdf", file, CancellationToken.None);
            }

            return (await services.GetRequiredService<SubmitApplication>().ExecuteAsync(draft.Id, null, CancellationToken.None, asksDepartment: false)).CaseNumber!;
        });
    }

    public Task OpenBundleAsync(DemonstrationBundle bundle, DateTime at) => stage.ActAsync(
        bundle.Applicant, at, services => services.GetRequiredService<OpenBundle>().ExecuteAsync(bundle.Items, CancellationToken.None));

    public Task ActAsync(string applicant, string number, DemonstrationStep step, DateTime at) => step.Act switch
    {
        "supply" => SupplyAsync(applicant, number, at),
        "withdraw" => WithdrawAsync(applicant, number, step.With, at),
        _ => RateAsync(applicant, number, step.With, at),
    };

    private Task<FormReport> SupplyAsync(string applicant, string number, DateTime at) => stage.ActAsync(applicant, at, async services =>
    {
        var supply = services.GetRequiredService<SupplyMaterials>();
        using var file = new MemoryStream(DemonstrationPdf.Of($"supplement, {at:yyyy-MM-dd}"));
        await supply.AttachAsync(number, 0, "补正材料.pdf", file, CancellationToken.None);
        return await supply.SendAsync(number, null, declareComplete: true, CancellationToken.None);
    });

    private Task<bool> WithdrawAsync(string applicant, string number, string reason, DateTime at) => stage.ActAsync(applicant, at, async services =>
    {
        await services.GetRequiredService<WithdrawApplication>().ExecuteAsync(number, new WithdrawalInput { Reason = reason }, CancellationToken.None);
        return true;
    });

    private Task<bool> RateAsync(string applicant, string number, string with, DateTime at) => stage.ActAsync(applicant, at, async services =>
    {
        var words = with.Split(' ', 2);
        var input = new RatingInput { Stars = words[0][0] - '0', Comment = words.ElementAtOrDefault(1) };
        await services.GetRequiredService<RateCase>().ExecuteAsync(number, input, CancellationToken.None);
        return true;
    });
}
