namespace Xinyu.Plugins.Packaging.Conformance.Capabilities;

/// <summary>
/// Which members of .NET need which capability. The most specific line holds: member before type before namespace, and a null
/// frees what its namespace or type would ask for.
/// </summary>
internal static class CapabilityRules
{
    private static readonly Dictionary<string, Capability?> Namespaces = new(StringComparer.Ordinal)
    {
        ["System.IO.MemoryMappedFiles"] = Capability.File,
        ["System.IO.IsolatedStorage"] = Capability.File,
        ["Microsoft.Extensions.FileProviders"] = Capability.File,
        ["Microsoft.Win32"] = Capability.Process,
        ["System.IO.Pipes"] = Capability.Process,
        ["System.Net"] = Capability.Network,
        ["System.Data"] = Capability.Network,
        ["Microsoft.AspNetCore"] = Capability.Pages,
        ["Microsoft.AspNetCore.Builder"] = Capability.Network,
        ["Microsoft.AspNetCore.Hosting"] = Capability.Network,
        ["Microsoft.AspNetCore.Http.Connections"] = Capability.Network,
        ["Microsoft.AspNetCore.Server"] = Capability.Network,
        ["System.Reflection"] = Capability.Reflection,
        ["System.Runtime.Loader"] = Capability.Reflection,
        ["Microsoft.CSharp.RuntimeBinder"] = Capability.Reflection,
        ["System.Timers"] = Capability.Threads,
    };

    private static readonly Dictionary<string, Capability?> Types = new(StringComparer.Ordinal)
    {
        ["System.IO.File"] = Capability.File,
        ["Microsoft.AspNetCore.Mvc.PhysicalFileResult"] = Capability.File,
        ["System.IO.FileInfo"] = Capability.File,
        ["System.IO.FileStream"] = Capability.File,
        ["System.IO.FileSystemInfo"] = Capability.File,
        ["System.IO.FileSystemWatcher"] = Capability.File,
        ["System.IO.Directory"] = Capability.File,
        ["System.IO.DirectoryInfo"] = Capability.File,
        ["System.IO.DriveInfo"] = Capability.File,
        ["System.IO.RandomAccess"] = Capability.File,
        ["System.IO.Compression.ZipFile"] = Capability.File,
        ["System.IO.Compression.ZipFileExtensions"] = Capability.File,
        ["System.Xml.XmlUrlResolver"] = Capability.File,
        ["System.Diagnostics.Process"] = Capability.Process,
        ["System.Diagnostics.ProcessStartInfo"] = Capability.Process,
        ["System.Diagnostics.Debugger"] = Capability.Process,
        ["System.AppDomain"] = Capability.Process,
        ["System.AppContext"] = Capability.Process,
        ["System.Console"] = Capability.Process,
        ["System.GC"] = Capability.Process,
        ["System.Runtime.GCSettings"] = Capability.Process,
        ["System.Net.WebUtility"] = null,
        ["System.Net.HttpStatusCode"] = null,
        ["System.Activator"] = Capability.Reflection,
        ["System.ComponentModel.TypeDescriptor"] = Capability.Reflection,
        ["System.Runtime.CompilerServices.UnsafeAccessorAttribute"] = Capability.Reflection,
        ["System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute"] = Capability.Reflection,
        ["System.Runtime.InteropServices.Marshal"] = Capability.Native,
        ["System.Runtime.InteropServices.MemoryMarshal"] = Capability.Native,
        ["System.Runtime.InteropServices.NativeLibrary"] = Capability.Native,
        ["System.Runtime.InteropServices.NativeMemory"] = Capability.Native,
        ["System.Runtime.InteropServices.GCHandle"] = Capability.Native,
        ["System.Runtime.CompilerServices.Unsafe"] = Capability.Native,
        ["System.Threading.Thread"] = Capability.Threads,
        ["System.Threading.ThreadPool"] = Capability.Threads,
        ["System.Threading.Timer"] = Capability.Threads,
        ["System.Threading.PeriodicTimer"] = Capability.Threads,
        ["System.Threading.Tasks.TaskFactory"] = Capability.Threads,
        ["System.Threading.Tasks.Parallel"] = Capability.Threads,
        ["Microsoft.Extensions.Hosting.BackgroundService"] = Capability.Threads,
        ["Microsoft.Extensions.Hosting.IHostedService"] = Capability.Threads,
        ["System.Diagnostics.Stopwatch"] = Capability.Clock,
        ["System.TimeProvider"] = Capability.Clock,
        ["System.Random"] = Capability.Clock,
        ["System.Security.Cryptography.RandomNumberGenerator"] = Capability.Clock,
    };

    private static readonly Dictionary<string, Capability?> Members = new(StringComparer.Ordinal)
    {
        ["System.IO.Path.GetTempFileName"] = Capability.File,
        ["System.IO.Path.GetTempPath"] = Capability.File,
        ["System.IO.Path.GetFullPath"] = Capability.File,
        ["System.IO.Path.Exists"] = Capability.File,
        ["System.Environment.Exit"] = Capability.Process,
        ["System.Environment.FailFast"] = Capability.Process,
        ["System.Environment.GetEnvironmentVariable"] = Capability.Process,
        ["System.Environment.GetEnvironmentVariables"] = Capability.Process,
        ["System.Environment.SetEnvironmentVariable"] = Capability.Process,
        ["System.Environment.ExpandEnvironmentVariables"] = Capability.Process,
        ["System.Environment.GetCommandLineArgs"] = Capability.Process,
        ["System.Environment.get_CommandLine"] = Capability.Process,
        ["Microsoft.AspNetCore.Mvc.RazorPages.PageBase.PhysicalFile"] = Capability.File,
        ["Microsoft.AspNetCore.Mvc.RazorPages.PageModel.PhysicalFile"] = Capability.File,
        ["System.GC.SuppressFinalize"] = null,
        ["System.GC.KeepAlive"] = null,
        ["System.Threading.Thread.get_CurrentThread"] = null,
        ["System.Threading.Thread.get_CurrentCulture"] = null,
        ["System.Threading.Thread.get_ManagedThreadId"] = null,
        ["System.Threading.Tasks.Task.Run"] = Capability.Threads,
        ["System.Threading.Tasks.Task.Start"] = Capability.Threads,
        ["System.Threading.Tasks.Task.get_Factory"] = Capability.Threads,
        ["System.Delegate.DynamicInvoke"] = Capability.Reflection,
        ["System.Delegate.CreateDelegate"] = Capability.Reflection,
        ["System.Delegate.get_Method"] = Capability.Reflection,
        ["System.Linq.Expressions.LambdaExpression.Compile"] = Capability.Reflection,
        ["System.Linq.Expressions.Expression`1.Compile"] = Capability.Reflection,
        ["System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject"] = Capability.Reflection,
        ["System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor"] = Capability.Reflection,
        ["System.Runtime.CompilerServices.RuntimeHelpers.RunModuleConstructor"] = Capability.Reflection,
        ["System.Reflection.MemberInfo.get_Name"] = null,
        // a class may read the data that its own assembly carries
        ["System.Reflection.Assembly.GetManifestResourceStream"] = null,
        ["System.Reflection.Assembly.GetManifestResourceNames"] = null,
        ["System.DateTime.get_Now"] = Capability.Clock,
        ["System.DateTime.get_UtcNow"] = Capability.Clock,
        ["System.DateTime.get_Today"] = Capability.Clock,
        ["System.DateTimeOffset.get_Now"] = Capability.Clock,
        ["System.DateTimeOffset.get_UtcNow"] = Capability.Clock,
        ["System.TimeZoneInfo.get_Local"] = Capability.Clock,
        ["System.Environment.get_TickCount"] = Capability.Clock,
        ["System.Environment.get_TickCount64"] = Capability.Clock,
        ["System.Guid.NewGuid"] = Capability.Clock,
        ["System.Guid.CreateVersion7"] = Capability.Clock,
    };

    /// <summary>Classes that open a file when their first argument is its name.</summary>
    private static readonly HashSet<string> OpensByName = new(StringComparer.Ordinal)
    {
        "System.IO.StreamReader..ctor", "System.IO.StreamWriter..ctor",
        "System.Xml.XmlReader.Create", "System.Xml.XmlWriter.Create", "System.Xml.XmlTextReader..ctor", "System.Xml.XmlDocument.Load", "System.Xml.XmlDocument.Save",
        "System.Xml.Linq.XDocument.Load", "System.Xml.Linq.XDocument.Save", "System.Xml.Linq.XElement.Load", "System.Xml.Linq.XElement.Save",
    };

    /// <summary>Of a type as such everybody may know these; the rest of it is reflection.</summary>
    private static readonly HashSet<string> PlainOfType = new(StringComparer.Ordinal)
    {
        "GetTypeFromHandle", "get_Name", "get_FullName", "get_Namespace", "get_Assembly", "get_IsEnum", "get_IsValueType", "get_TypeHandle",
        "op_Equality", "op_Inequality", "Equals", "GetHashCode", "ToString", "IsAssignableFrom", "IsAssignableTo", "IsInstanceOfType", "GetTypeCode",
    };

    /// <param name="type">With its namespace; a nested type after its own with a plus.</param>
    /// <param name="byName">Whether the first parameter is a string.</param>
    public static Capability? Of(string type, string member, bool byName)
    {
        var full = $"{type}.{member}";
        if (Members.TryGetValue(full, out var asked) || Types.TryGetValue(type.Split('+')[0], out asked))
            return asked;
        if (type == "System.Type")
            return PlainOfType.Contains(member) ? null : Capability.Reflection;
        if (byName && OpensByName.Contains(full))
            return Capability.File;
        for (var end = type.LastIndexOf('.'); end > 0; end = type.LastIndexOf('.', end - 1))
        {
            if (Namespaces.TryGetValue(type[..end], out asked))
                return asked;
        }

        return null;
    }
}
