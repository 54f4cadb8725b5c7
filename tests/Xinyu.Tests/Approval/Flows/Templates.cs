using Xinyu.Approval.Flows;

namespace Xinyu.Tests.Approval.Flows;

/// <summary>The eight definitions that the product ships.</summary>
internal static class Templates
{
    public static readonly string[] Names =
        ["instant", "simple", "standard", "expert-review", "site-inspection", "hearing", "joint", "internal"];

    // Before Loaded, which reads below it.
    public static string Root { get; } = FindRoot();

    private static readonly Dictionary<string, FlowDocument> Loaded =
        Names.ToDictionary(name => name, name => FlowDocument.Parse(Source(name), FeelLanguage.Instance));

    public static TheoryData<string> All => [.. Names];

    public static FlowDocument Document(string name) => Loaded[name];

    public static FlowGraph Graph(string name) => Loaded[name].Graph;

    public static string Source(string name) => File.ReadAllText(Path.Combine(Root, "etc", "flows", name + ".bpmn"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Xinyu.Modular.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
