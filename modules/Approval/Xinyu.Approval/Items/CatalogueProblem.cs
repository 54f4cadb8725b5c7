namespace Xinyu.Approval.Items;

/// <summary>One thing wrong in the catalogue, named so that a technician of the department finds the line.</summary>
internal sealed record CatalogueProblem(string File, string? Item, string Field, string Message)
{
    public override string ToString() => $"{File}{(Item is null ? "" : $" {Item}")}.{Field}: {Message}";
}

internal sealed class CatalogueException(IReadOnlyList<CatalogueProblem> problems)
    : Exception("目录有误 / the catalogue is invalid:" + Environment.NewLine + string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<CatalogueProblem> Problems => problems;
}
