using Xinyu.Plugins.Cases;

namespace Xinyu.Plugins.Department;

public sealed record PastCase(
    string CaseNumber,
    string ItemCode,
    PastCaseOutcome Outcome,
    DateOnly ReceivedOn,
    DateOnly? DecidedOn,
    string ApplicantIdentifier,
    FormValues Form);
