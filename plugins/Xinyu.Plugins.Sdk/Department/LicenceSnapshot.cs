using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Department;

/// <param name="ValidUntil">The last day of validity; null when it does not expire.</param>
/// <param name="EndedOn">The day it was withdrawn, revoked or cancelled.</param>
public sealed record LicenceSnapshot(
    string Number,
    string ItemCode,
    string HolderIdentifier,
    DateOnly IssuedOn,
    DateOnly? ValidUntil,
    DateOnly? EndedOn,
    FormValues Form);
