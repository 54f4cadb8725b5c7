namespace Xinyu.Abp;

#pragma warning disable CA1040 // ABP marks user-friendly exceptions by interface
public interface IUserFriendlyException : IBusinessException;
#pragma warning restore CA1040
