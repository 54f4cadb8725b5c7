using System.Reflection;

namespace Xinyu.Abp.EventBus;

/// <summary>The name under which an event is stored and sent: it outlives renamed classes and crosses zones.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class EventNameAttribute(string name) : Attribute, IEventNameProvider
{
    public virtual string Name { get; } = name;

    public static string GetNameOrDefault<TEvent>() => GetNameOrDefault(typeof(TEvent));

    public static string GetNameOrDefault(Type eventType)
    {
        ArgumentNullException.ThrowIfNull(eventType);
        return eventType.GetCustomAttribute<EventNameAttribute>(inherit: true)?.GetName(eventType) ?? eventType.FullName!;
    }

    public string GetName(Type eventType) => Name;
}
