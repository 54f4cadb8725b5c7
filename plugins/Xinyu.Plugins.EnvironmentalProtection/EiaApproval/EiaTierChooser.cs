namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>时限分档: the tiers of HB-01 carry the names of the three categories.</summary>
[Rule(EiaParameters.Item, 2)]
internal sealed class EiaTierChooser : ITimeTierChooser
{
    public Task<string?> ChooseAsync(CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var category = snapshot.Form.Text("eiaCategory");
        return Task.FromResult(EiaCategory.Level(category) >= 0 ? category : null);
    }
}
