namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>The part spent on environmental protection cannot exceed the whole investment.</summary>
[Rule(EiaParameters.Item, 3)]
internal sealed class InvestmentCheck : IItemChecks
{
    public Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([Check(snapshot.Form)]);

    private static Finding Check(FormValues form)
    {
        string[] evidence = ["investment", "envInvestment"];
        if (form.Number("investment") is not { } whole || form.Number("envInvestment") is not { } part)
            return Finding.NeedsPerson("HB-01.InvestmentMissing") with { EvidenceFields = evidence };
        return (part <= whole ? Finding.Pass("HB-01.InvestmentPlausible") : Finding.SuggestRefusal("HB-01.EnvInvestmentTooHigh")) with
        {
            Arguments = new() { { "whole", whole }, { "part", part } },
            EvidenceFields = evidence,
        };
    }
}
