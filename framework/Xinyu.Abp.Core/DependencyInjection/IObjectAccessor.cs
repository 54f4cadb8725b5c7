namespace Xinyu.Abp.DependencyInjection;

/// <summary>Carries a value from the composition into the container, for values that exist only after the container is built.</summary>
public interface IObjectAccessor<out T>
{
    T? Value { get; }
}
