using Xinyu.Abp.EntityFrameworkCore;

namespace Xinyu.Architecture.Tests.Access;

/// <summary>A page calls a use case; it never reads or changes tables itself.</summary>
internal static class PageModelRule
{
    public static IEnumerable<string> Violations(IEnumerable<Type> pageModels) =>
        from model in pageModels
        where model.GetConstructors().SelectMany(c => c.GetParameters())
            .Concat(model.GetMethods().Where(m => m.Name.StartsWith("On", StringComparison.Ordinal)).SelectMany(m => m.GetParameters()))
            .Any(p => p.ParameterType == typeof(XinyuDbContext))
        select $"{model.FullName} takes the database";
}
