namespace Xinyu.Approval.PlugIns;

/// <summary>
/// The parameters that active plug-ins declare: thresholds, rates and tables that a department changes without a new
/// version. A change holds for all versions of the plug-in, from the next call on, and is audited.
/// </summary>
public interface IPlugInParameterCatalogue
{
    /// <summary>Empty for a plug-in that is not active. Where versions differ, the newest says what there is.</summary>
    Task<IReadOnlyList<PlugInParameterEntry>> ListAsync(string plugInId, CancellationToken cancellationToken);

    /// <param name="value">Written like the default; null goes back to it.</param>
    /// <exception cref="Xinyu.Abp.BusinessException">The parameter is not declared, or the value is not of its kind or range.</exception>
    Task ChangeAsync(string plugInId, string key, string? value, CancellationToken cancellationToken);
}
