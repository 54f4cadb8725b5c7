using Microsoft.Extensions.DependencyInjection;

namespace Xinyu.SystemAdmin;

/// <summary>Items, flows, calendar, audit log, parked events.</summary>
internal static class OperationServices
{
    public static void AddOperations(this IServiceCollection services)
    {
    }
}
