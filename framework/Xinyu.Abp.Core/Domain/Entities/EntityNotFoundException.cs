namespace Xinyu.Abp.Domain.Entities;

/// <summary>What the address or the input refers to does not exist, or is not for this user to know: 404.</summary>
public class EntityNotFoundException : AbpException
{
    public EntityNotFoundException()
    {
    }

    public EntityNotFoundException(Type entityType) : this(entityType, null, null)
    {
    }

    public EntityNotFoundException(Type entityType, object? id) : this(entityType, id, null)
    {
    }

    public EntityNotFoundException(Type entityType, object? id, Exception? innerException)
        : base($"There is no {entityType?.Name}{(id is null ? "" : $" with id {id}")}.", innerException)
    {
        EntityType = entityType;
        Id = id;
    }

    public EntityNotFoundException(string message) : base(message)
    {
    }

    public EntityNotFoundException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public Type? EntityType { get; set; }

    public object? Id { get; set; }
}
