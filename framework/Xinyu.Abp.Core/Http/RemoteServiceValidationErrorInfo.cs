namespace Xinyu.Abp.Http;

#pragma warning disable CA1819 // the shape is ABP's
public class RemoteServiceValidationErrorInfo
{
    public RemoteServiceValidationErrorInfo() : this(string.Empty, [])
    {
    }

    public RemoteServiceValidationErrorInfo(string message) : this(message, [])
    {
    }

    public RemoteServiceValidationErrorInfo(string message, string[] members)
    {
        Message = message;
        Members = members;
    }

    public RemoteServiceValidationErrorInfo(string message, string member) : this(message, [member])
    {
    }

    public string Message { get; set; }

    public string[] Members { get; set; }
}
#pragma warning restore CA1819
