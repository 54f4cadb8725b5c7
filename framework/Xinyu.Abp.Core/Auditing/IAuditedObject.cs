namespace Xinyu.Abp.Auditing;

public interface IAuditedObject : ICreationAuditedObject, IModificationAuditedObject;
