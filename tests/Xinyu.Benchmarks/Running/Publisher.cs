namespace Xinyu.Benchmarks.Running;

internal static class Publisher
{
    public static async Task<string> PublishAsync(string project, string into)
    {
        Console.WriteLine($"   publishing {Path.GetFileName(project)}");
        await Command.RunAsync("dotnet",
            "publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true",
            "-o", into, "--nologo", "-v", "q", "-clp:NoSummary");
        return into;
    }
}
