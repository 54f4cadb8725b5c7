namespace Xinyu.Abp.Modularity;

public interface IDependedTypesProvider
{
    Type[] GetDependedTypes();
}
