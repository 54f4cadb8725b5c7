using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Xinyu.Abp.UI.Markup;

/// <summary>The address of this page with some parameters of its query replaced; the rest of the filter stays.</summary>
internal static class QueryLinks
{
    public static string With(this HttpRequest request, params (string Name, int Value)[] changes)
    {
        var query = new QueryBuilder();
        foreach (var (name, values) in request.Query.Where(pair =>
            !changes.Any(change => change.Name.Equals(pair.Key, StringComparison.OrdinalIgnoreCase))))
        {
            query.Add(name, values.Where(value => value is not null)!);
        }

        foreach (var (name, value) in changes)
        {
            query.Add(name, value.ToString(CultureInfo.InvariantCulture));
        }

        return request.PathBase + request.Path + query.ToQueryString();
    }
}
