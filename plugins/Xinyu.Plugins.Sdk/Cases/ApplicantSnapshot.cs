namespace Xinyu.Plugins.Cases;

/// <param name="Kind">Who applies: individual, enterprise, institution or a department.</param>
/// <param name="Identifier">Identity number or credit code, for look-ups into the department's own past cases.</param>
public sealed record ApplicantSnapshot(ApplicantKind Kind, string Name, string Identifier);
