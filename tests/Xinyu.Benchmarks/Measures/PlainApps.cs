using System.Text;

namespace Xinyu.Benchmarks.Measures;

/// <summary>What the product is compared to: ASP.NET Core with nothing in it.</summary>
internal static class PlainApps
{
    public static Task<string> EmptyAsync(Bench bench) => bench.PlainAppAsync("Empty", folder =>
    {
        WriteProject(folder, "Empty");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => "Hello World!");
            app.Run();
            """);
    });

    /// <summary>One Razor page that writes these very characters and does nothing else.</summary>
    public static Task<string> PageAsync(Bench bench, string html) => bench.PlainAppAsync("Page", folder =>
    {
        WriteProject(folder, "Page");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddRazorPages();
            var app = builder.Build();
            app.MapRazorPages();
            app.Run();
            """);
        Directory.CreateDirectory(Path.Combine(folder, "Pages"));
        // literal text: no tag helpers are imported, and @ is the only character with a meaning
        File.WriteAllText(Path.Combine(folder, "Pages", "Index.cshtml"), "@page\n" + html.Replace("@", "@@", StringComparison.Ordinal), Encoding.UTF8);
    });

    private static void WriteProject(string folder, string name)
    {
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), """{ "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } } }""");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
    }
}
