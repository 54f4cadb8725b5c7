using System.Reflection;
using Xinyu.Abp;
using Xinyu.Abp.HostCommands;
using Xinyu.Host;

try
{
    var builder = WebApplication.CreateBuilder(args);
    await builder.AddApplicationAsync<XinyuHostModule>();
    await using var app = builder.Build();
    await app.InitializeApplicationAsync();
    return await app.RunCommandOrServeAsync(args);
}
catch (AbpException e) when (Assembly.GetEntryAssembly() == typeof(Program).Assembly)
{
    // a wrong composition stops the start with its sentence, not with a stack trace
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}

/// <summary>Public so that tests can start the host in their own process.</summary>
public partial class Program
{
    protected Program()
    {
    }
}
