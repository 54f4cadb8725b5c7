using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Checks;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Forms;
using Xinyu.Plugins.Reminders;
using Xinyu.Plugins.Results;

namespace Xinyu.Approval.PlugIns;

/// <summary>
/// The cases' only door to plug-ins. Nothing here throws because of a plug-in: what fails comes back as a finding, and
/// the item goes on by the standard path. An item without a plug-in gives empty answers.
/// </summary>
internal interface IDepartmentLogic
{
    /// <summary>What a new case of the item is to be pinned to (<c>id@version</c>); null without an active plug-in.</summary>
    string? PinFor(string itemCode);

    /// <param name="pin">The case's pin; null takes the newest active version (a check before submission).</param>
    Task<DepartmentAnswer<CheckOutcome>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken);

    Task<DepartmentAnswer<IReadOnlyList<DepartmentFeeLine>>> FeeLinesAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken);

    /// <summary>The name of the time tier. The caller checks that the item has it.</summary>
    Task<DepartmentAnswer<string?>> TierAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken);

    Task<DepartmentAnswer<IReadOnlyList<FormSection>>> FormSectionsAsync(string itemCode, string? pin, CancellationToken cancellationToken);

    Task<DepartmentAnswer<IReadOnlyList<DocumentBlock>>> DocumentBlocksAsync(
        string documentKind, CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken);

    Task<DepartmentAnswer<ValidityTerm?>> ValidityAsync(CaseSnapshot snapshot, string? pin, CancellationToken cancellationToken);

    Task<DepartmentAnswer<IReadOnlyList<DepartmentReminder>>> RemindersAsync(LicenceSnapshot licence, string? pin, CancellationToken cancellationToken);
}
