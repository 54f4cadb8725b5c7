using System.Reflection;

namespace Xinyu.Abp.BackgroundJobs;

/// <summary>The name under which a job's arguments are stored.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public class BackgroundJobNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static string GetName<TJobArgs>() => GetName(typeof(TJobArgs));

    public static string GetName(Type jobArgsType)
    {
        ArgumentNullException.ThrowIfNull(jobArgsType);
        return jobArgsType.GetCustomAttribute<BackgroundJobNameAttribute>()?.Name ?? jobArgsType.FullName!;
    }
}
