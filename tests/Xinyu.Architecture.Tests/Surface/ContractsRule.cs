using Xinyu.Abp.Application.Dtos;
using Xinyu.Abp.Domain.Entities;

namespace Xinyu.Architecture.Tests.Surface;

/// <summary>Contracts hold interfaces, records, events, enums and names; what has behaviour or a table belongs to the module.</summary>
internal static class ContractsRule
{
    private static readonly string[] Foreign = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore"];

    public static IEnumerable<string> ForeignReferences(string project, IEnumerable<string> assemblyReferences) =>
        from reference in assemblyReferences
        where Array.Exists(Foreign, f => reference.StartsWith(f, StringComparison.Ordinal))
        select $"{project} uses {reference}";

    public static IEnumerable<string> Violations(IEnumerable<Type> types)
    {
        foreach (var type in types.Where(t => t.IsVisible))
        {
            if (type.IsAssignableTo(typeof(IEntity)))
                yield return $"{type.FullName} is an entity";
            else if (!type.IsInterface && !type.IsEnum && !IsStatic(type) && !IsRecord(type) && !IsMarker(type) && !IsListRequest(type))
                yield return $"{type.FullName} is no interface, record, enum or holder of names";
            if (type.Name.EndsWith("Eto", StringComparison.Ordinal) != type.IsDefined(typeof(Abp.EventBus.EventNameAttribute), inherit: false))
                yield return $"{type.FullName}: an event is called …Eto and has its EventName";
        }
    }

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", (System.Reflection.BindingFlags)36) is not null);

    // ABP's request of a list is a class
    private static bool IsListRequest(Type type) => type.IsSubclassOf(typeof(LimitedResultRequestDto));

    // a blob container's name is a class without members
    private static bool IsMarker(Type type) => type.GetMembers((System.Reflection.BindingFlags)54 | System.Reflection.BindingFlags.DeclaredOnly).All(m => m.Name == ".ctor");
}
