namespace Xinyu.Abp;

/// <summary>A module's shutdown failed: the message names the module.</summary>
public class AbpShutdownException : AbpException
{
    public AbpShutdownException()
    {
    }

    public AbpShutdownException(string message) : base(message)
    {
    }

    public AbpShutdownException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
