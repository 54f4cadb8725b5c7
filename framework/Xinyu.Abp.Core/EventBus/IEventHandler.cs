namespace Xinyu.Abp.EventBus;

public interface IEventHandler;
