namespace Xinyu.Abp;

/// <summary>A module's configuration or initialization phase failed: the message names the phase and the module.</summary>
public class AbpInitializationException : AbpException
{
    public AbpInitializationException()
    {
    }

    public AbpInitializationException(string message) : base(message)
    {
    }

    public AbpInitializationException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
