namespace Xinyu.Plugins.Packaging.Conformance.Capabilities;

/// <summary>One place where an assembly uses what needs a capability.</summary>
/// <param name="Assembly">The file in the package.</param>
/// <param name="Method">The method that uses it.</param>
/// <param name="Member">What it uses, for example System.IO.File.ReadAllText.</param>
public sealed record MemberUse(Capability Capability, string Assembly, string Method, string Member);
