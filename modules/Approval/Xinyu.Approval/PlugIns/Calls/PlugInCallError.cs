namespace Xinyu.Approval.PlugIns.Calls;

/// <summary>An exception of a plug-in, reduced to text.</summary>
internal sealed record PlugInCallError(string Type, string Detail)
{
    public static PlugInCallError From(Exception exception)
    {
        var type = exception.GetType().Name;
        try
        {
            return new(type, exception.ToString());
        }
        catch (Exception)
        {
            return new(type, type);
        }
    }
}
