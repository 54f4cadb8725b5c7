namespace Xinyu.Abp.Modularity;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class DependsOnAttribute(params Type[]? dependedTypes) : Attribute, IDependedTypesProvider
{
    public Type[] DependedTypes { get; } = dependedTypes ?? [];

    public virtual Type[] GetDependedTypes() => DependedTypes;
}
