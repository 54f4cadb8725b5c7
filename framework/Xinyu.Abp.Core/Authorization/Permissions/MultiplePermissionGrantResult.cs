namespace Xinyu.Abp.Authorization.Permissions;

public class MultiplePermissionGrantResult
{
    public MultiplePermissionGrantResult()
    {
    }

    public MultiplePermissionGrantResult(string[] names, PermissionGrantResult grantResult = PermissionGrantResult.Undefined)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
            Result[name] = grantResult;
    }

    public bool AllGranted => Result.Values.All(r => r == PermissionGrantResult.Granted);

    public bool AllProhibited => Result.Values.All(r => r == PermissionGrantResult.Prohibited);

    public Dictionary<string, PermissionGrantResult> Result { get; } = [];
}
