using System.Reflection;

namespace Xinyu.Abp.BlobStoring;

[AttributeUsage(AttributeTargets.Class)]
public class BlobContainerNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public virtual string GetName(Type type) => Name;

    public static string GetContainerName<T>() => GetContainerName(typeof(T));

    public static string GetContainerName(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetCustomAttribute<BlobContainerNameAttribute>()?.GetName(type) ?? type.FullName!;
    }
}
