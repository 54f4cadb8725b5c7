namespace Xinyu.Tests.Access;

/// <summary>Somebody before the host, with a token for the API and a session for the pages.</summary>
/// <param name="UserName">Null, like the role, is a stranger.</param>
internal sealed record Person(string? UserName, string? Role, string? Department, HttpClient Api, HttpClient Pages) : IDisposable
{
    public override string ToString() => Role is null ? "a stranger" : Department is null ? Role : $"{Role} of {Department}";

    public void Dispose()
    {
        Api.Dispose();
        Pages.Dispose();
    }
}
