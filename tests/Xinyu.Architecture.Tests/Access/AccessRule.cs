namespace Xinyu.Architecture.Tests.Access;

/// <summary>Deny by default: each page and operation asks for a permission, or stands in a list of those that need none.</summary>
/// <param name="open">For everybody, each with the reason.</param>
/// <param name="signedIn">For whoever is signed in, each with the reason.</param>
internal sealed class AccessRule(IReadOnlyDictionary<string, string> open, IReadOnlyDictionary<string, string> signedIn)
{
    public IEnumerable<string> Violations(IReadOnlyCollection<EndpointFact> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (endpoint.IsAnonymous && !open.ContainsKey(endpoint.Name))
                yield return $"{endpoint.Name} is open to everybody and not in the list";
            if (!endpoint.IsAnonymous && !endpoint.AsksForSignIn)
                yield return $"{endpoint.Name} says nothing about access";
            if (!endpoint.IsAnonymous && endpoint.AsksForSignIn && endpoint.Policies.Count == 0 && !signedIn.ContainsKey(endpoint.Name))
                yield return $"{endpoint.Name} is open to whoever is signed in and not in the list";
        }

        foreach (var name in open.Keys.Where(name => !endpoints.Any(e => e.Name == name && e.IsAnonymous)))
            yield return $"{name} is listed as open to everybody and is not";
        foreach (var name in signedIn.Keys.Where(name => !endpoints.Any(e => e.Name == name && e is { IsAnonymous: false, AsksForSignIn: true, Policies.Count: 0 })))
            yield return $"{name} is listed as open to whoever is signed in and is not";
    }
}
