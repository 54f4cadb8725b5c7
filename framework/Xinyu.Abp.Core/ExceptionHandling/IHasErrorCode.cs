namespace Xinyu.Abp.ExceptionHandling;

/// <summary>The code under which an error is documented and its sentence is found, for example <c>Approval:CaseAlreadyDecided</c>.</summary>
public interface IHasErrorCode
{
    string? Code { get; }
}
