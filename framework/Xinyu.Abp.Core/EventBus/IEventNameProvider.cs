namespace Xinyu.Abp.EventBus;

public interface IEventNameProvider
{
    string GetName(Type eventType);
}
