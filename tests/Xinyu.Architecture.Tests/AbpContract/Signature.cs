namespace Xinyu.Architecture.Tests.AbpContract;

/// <summary>
/// A public member in one normal form, so that the contract's C# text and reflection can be compared: names without
/// namespaces, parameters with type, name and whether they may be left out; nullability only of value types.
/// </summary>
internal sealed record Signature(string Key, bool CanGet = false, bool CanSet = false)
{
    /// <summary>We may offer less than ABP does (no setter), never more.</summary>
    public bool Covers(Signature ours) =>
        (Key == ours.Key || ours.Key.StartsWith(Key + " = ", StringComparison.Ordinal)) // the contract does not number every enum
        && (CanGet || !ours.CanGet) && (CanSet || !ours.CanSet);

    public override string ToString() => CanGet || CanSet ? $"{Key} {{{(CanGet ? " get;" : "")}{(CanSet ? " set;" : "")} }}" : Key;
}
