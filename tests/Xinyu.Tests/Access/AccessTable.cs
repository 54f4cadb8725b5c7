namespace Xinyu.Tests.Access;

/// <summary>
/// Who may reach what, written down by hand and independent of the product's permissions. A page stands as PAGE, whatever
/// is sent to it. An address without a row fails the matrix.
/// </summary>
internal sealed class AccessTable
{
    public const string Everybody = "everybody";
    public const string SignedIn = "signed-in";

    private readonly Dictionary<string, string[]> _rows = [];

    /// <param name="text">Lines of roles in brackets, each followed by the addresses that those roles, and nobody else, may reach.</param>
    public AccessTable(string text)
    {
        var roles = Array.Empty<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '[')
                roles = line.Trim('[', ']').Split(' ');
            else if (!_rows.TryAdd(line, roles))
                throw new ArgumentException($"{line} stands twice in the table.", nameof(text));
        }
    }

    /// <param name="role">Null is a stranger.</param>
    public bool Allows(string address, string? role) => _rows[address] is var roles
        && (roles.Contains(Everybody) || (role is not null && (roles.Contains(SignedIn) || roles.Contains(role))));

    public IEnumerable<string> Differences(IReadOnlyCollection<string> addresses) =>
        addresses.Where(a => !_rows.ContainsKey(a)).Select(a => $"{a} has no row in the table")
            .Concat(_rows.Keys.Except(addresses).Select(a => $"{a} stands in the table and does not exist"));
}
