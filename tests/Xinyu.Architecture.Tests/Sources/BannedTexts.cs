using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Sources;

internal static class BannedTexts
{
    // the checks themselves name what they ban
    private static bool Code(SourceFile file) => file.Is(".cs") && !file.IsGenerated && !file.Path.StartsWith("tests/Xinyu.Architecture.Tests/", StringComparison.Ordinal);

    private static bool Product(SourceFile file) => Code(file) && file.IsProduct;

    private static bool Test(SourceFile file) => Code(file) && !file.IsProduct;

    // a measure is taken of a running program: it lets time pass on purpose
    private static bool Waiting(SourceFile file) => Test(file) && !file.Path.StartsWith("tests/Xinyu.Benchmarks/", StringComparison.Ordinal);

    private static bool Page(SourceFile file) => file.Is(".cshtml");

    public static IReadOnlyList<BannedText> All { get; } =
    [
        new("the machine's clock", @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\b(?!\.Get(Timestamp|ElapsedTime)\b)", "ask IClock or TimeProvider, so that tests and demonstration data can set the time", Code)
        {
            Exceptions = new Dictionary<string, string>
            {
                ["framework/Xinyu.Abp/Data/DataServiceCollectionExtensions.cs"] = "the one place that brings the machine's clock in",
                ["framework/Xinyu.Abp/Identity/SignInCheck.cs"] = "ASP.NET Core Identity compares a lockout's end with the machine's clock",
                ["framework/Xinyu.Abp/BackgroundWorkers/WorkerScheduler.cs"] = "Quartz compares a start with the machine's clock",
                ["modules/Approval/Xinyu.Approval/PlugIns/Loading/PlugInFolders.cs"] = "a circuit breaker rests in real time, also while demonstration data lives on other days",
                ["tests/Xinyu.Benchmarks/ReadingTable.cs"] = "says when it measured",
                ["tests/fixtures/Xinyu.Plugins.Fixtures.Reaching/Reaches.cs"] = "does what a plug-in must not, to be found out",
                ["tests/Xinyu.Tests/Abp/Web/Totp.cs"] = "computes the code that a telephone would show now"
            }
        },
        new("a sleeping thread", @"\bThread\.Sleep\b", "wait for what is to happen", Code)
        {
            Exceptions = new Dictionary<string, string>
            {
                ["tests/fixtures/Xinyu.Plugins.Fixtures/NeverConfiguredPlugIn.cs"] = "never coming back is the fault it stages",
                ["tests/fixtures/Xinyu.Plugins.Fixtures/NeverReturnsPlugIn.cs"] = "never coming back is the fault it stages"
            }
        },
        new("a test that waits for time to pass", @"\bTask\.Delay\b", "await the event, or set the clock", Waiting)
        {
            Exceptions = new Dictionary<string, string>
            {
                ["tests/fixtures/Xinyu.Plugins.Fixtures/SlowPlugIn.cs"] = "being slow is the fault it stages",
                ["tests/Xinyu.Tests/Faults/MortalHost.cs"] = "strikes a planned moment after a request went out"
            }
        },
        new("a random key", @"\bGuid\.NewGuid\b", "keys come from IGuidGenerator: version 7 keeps an index in order", Product)
        {
            Exceptions = new Dictionary<string, string>
            {
                ["plugins/Xinyu.Plugins.Packaging/Conformance/Capabilities/CapabilityRules.cs"] = "names what plug-ins may not call"
            }
        },
        new("raw HTML", @"\bHtml\.Raw\b", "what a person typed must stay text", file => Page(file) || Code(file))
        {
            Exceptions = new Dictionary<string, string>
            {
                ["modules/Workbench/Xinyu.Workbench/Areas/Workbench/Pages/Cases/Document.cshtml"] = "shows a stored 文书, which Approval made from a template with every value encoded",
                ["modules/Portal/Xinyu.Portal/Areas/Portal/Pages/My/Document.cshtml"] = "shows the same stored 文书 to its owner",
                ["modules/Workbench/Xinyu.Workbench/Areas/Workbench/Pages/PlugIns/Department.cshtml"] = "shows what the host wrote itself from the elements and attributes it lets a plug-in's page have",
                ["modules/Workbench/Xinyu.Workbench/Areas/Workbench/Pages/Filings/Document.cshtml"] = "shows the same stored 文书 to the department that filed"
            }
        },
        new("an inline script", @"<script(?![^>]*\bsrc=)", "the content security policy refuses it", Page),
        new("an inline event handler", @"<[^>]*\son[a-z]+\s*=", "the content security policy refuses it", Page),
        new("an inline style", @"<[^>]*\sstyle\s*=|<style\b", "the content security policy refuses it", Page),
        new("a form that posts without its token", @"<form(?=[^>]*\bmethod=""post"")(?=[^>]*\saction=)(?![^>]*\basp-antiforgery=""true"")", "with an address of its own ASP.NET gives a form no antiforgery token and refuses what it posts: add asp-antiforgery=\"true\"", Page),
        new("SQL put together from text", @"(Sql(Query)?Raw(Async)?(<[^>]*>)?\(|Command\(|CommandText\s*=)\s*(\$|@\$|[^;]*""\s*\+)", "pass values as parameters", Code),
        new("a skipped test", @"\bSkip\w*\s*=\s*""|\bAssert\.Skip|\bExplicit\s*=\s*true", "a test runs or is deleted", Test),
        new("unfinished work", @"\b(TODO|FIXME|HACK|XXX)\b|\bNotImplementedException\b", "finish it or leave it out", file => Page(file) || Code(file)),
        new("a warning turned off without a reason", @"#pragma warning disable [A-Z0-9, ]+$|\bSuppressMessage\(", "say why, beside it", Code)
    ];
}
