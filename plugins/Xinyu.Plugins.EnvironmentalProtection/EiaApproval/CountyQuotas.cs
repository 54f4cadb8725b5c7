namespace Xinyu.Plugins.EnvironmentalProtection.EiaApproval;

/// <summary>Which county's quota a project draws on: the one that its place names.</summary>
internal static class CountyQuotas
{
    public static ParameterRow? For(FormValues form, IReadOnlyList<ParameterRow> quotas) =>
        form.Text("buildPlace") is { } place
            ? quotas.FirstOrDefault(row => row.Text("county") is { } county && place.Contains(county, StringComparison.Ordinal))
            : null;
}
