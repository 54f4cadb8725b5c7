namespace Xinyu.Abp.ExceptionHandling;

public interface IHasErrorDetails
{
    string? Details { get; }
}
