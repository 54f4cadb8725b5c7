namespace Xinyu.Abp.Data;

/// <summary>Somebody else changed the same record since it was read.</summary>
public class AbpDbConcurrencyException : AbpException
{
    public AbpDbConcurrencyException()
    {
    }

    public AbpDbConcurrencyException(string message) : base(message)
    {
    }

    public AbpDbConcurrencyException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
