using System.Text.Json;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

internal static class MemberPaths
{
    /// <summary>Input.Name becomes input.name: members are named as in the JSON that was sent.</summary>
    public static string CamelCase(string path) => string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
