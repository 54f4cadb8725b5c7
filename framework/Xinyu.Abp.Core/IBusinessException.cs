namespace Xinyu.Abp;

#pragma warning disable CA1040 // ABP marks business exceptions by interface
public interface IBusinessException;
#pragma warning restore CA1040
