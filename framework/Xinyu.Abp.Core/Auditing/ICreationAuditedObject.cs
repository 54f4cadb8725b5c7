namespace Xinyu.Abp.Auditing;

public interface ICreationAuditedObject : IHasCreationTime, IMayHaveCreator;
