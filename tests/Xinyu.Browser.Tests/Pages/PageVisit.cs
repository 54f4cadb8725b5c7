namespace Xinyu.Browser.Tests.Pages;

/// <summary>One page as one role sees it.</summary>
/// <param name="Template">The page's route in the host.</param>
/// <param name="Name">Its name in the screenshots' folder.</param>
internal sealed record PageVisit(string Role, string Template, string Name, string Url)
{
    /// <summary>The page that says what went wrong answers with what went wrong.</summary>
    public int Status { get; init; } = 200;
}
