namespace Xinyu.Plugins.Testing;

/// <summary>A mistake that would go unnoticed in the host, where a missing field simply reads as null.</summary>
public sealed class BenchException : Exception
{
    public BenchException()
    {
    }

    public BenchException(string message) : base(message)
    {
    }

    public BenchException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
