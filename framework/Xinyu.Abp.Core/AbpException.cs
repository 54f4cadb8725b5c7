namespace Xinyu.Abp;

/// <summary>A wrong composition or use of the framework: the message is one sentence for whoever operates the host.</summary>
public class AbpException : Exception
{
    public AbpException()
    {
    }

    public AbpException(string? message) : base(message)
    {
    }

    public AbpException(string? message, Exception? innerException) : base(message, innerException)
    {
    }
}
