using System.Reflection;
using System.Runtime.CompilerServices;

namespace Xinyu.Architecture.Tests.AbpContract;

/// <summary>The public members that a type itself declares, in the normal form.</summary>
internal static class ReflectedSignatures
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char",
        [typeof(decimal)] = "decimal", [typeof(double)] = "double", [typeof(float)] = "float", [typeof(int)] = "int",
        [typeof(long)] = "long", [typeof(object)] = "object", [typeof(short)] = "short", [typeof(string)] = "string"
    };

    public static IEnumerable<Signature> Of(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => new Signature($"value {name} = {Convert.ToInt64(Enum.Parse(type, name))}"));
        return Constructors(type).Concat(Properties(type)).Concat(Methods(type)).Concat(Fields(type));
    }

    public static string TypeName(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsByRef)
            return TypeName(type.GetElementType()!);
        if (type.IsArray)
            return TypeName(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return TypeName(value) + "?";
        if (!type.IsGenericType)
            return type.Name;
        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(",", type.GetGenericArguments().Select(TypeName))}>";
    }

    // an attribute's or static class's implicit constructor is no promise
    private static IEnumerable<Signature> Constructors(Type type) => type.IsInterface || (type.IsAbstract && type.IsSealed)
        ? []
        : type.GetConstructors(Own)
            .Where(c => c.GetParameters().Length > 0)
            .Select(c => new Signature($"new({Parameters(c.GetParameters())})"));

    private static IEnumerable<Signature> Properties(Type type) => type.GetProperties(Own)
        .Where(p => !OverridesForeign(p.GetMethod ?? p.SetMethod!))
        .Select(p => new Signature(
            p.GetIndexParameters() is { Length: > 0 } index
                ? $"property {TypeName(p.PropertyType)} this[{Parameters(index)}]"
                : $"property {TypeName(p.PropertyType)} {p.Name}",
            p.GetMethod?.IsPublic == true,
            p.SetMethod?.IsPublic == true));

    private static IEnumerable<Signature> Methods(Type type) => type.GetMethods(Own)
        .Where(m => !m.IsSpecialName && !m.IsDefined(typeof(CompilerGeneratedAttribute)) && !OverridesForeign(m))
        .Select(m => new Signature($"{TypeName(m.ReturnType)} {MethodName(m)}({Parameters(m.GetParameters())})"));

    private static IEnumerable<Signature> Fields(Type type) => type.GetFields(Own)
        .Select(f => new Signature($"field {TypeName(f.FieldType)} {f.Name}"));

    // what overrides a member of .NET, ASP.NET Core or EF Core can be called through that anyway
    private static bool OverridesForeign(MethodInfo method) =>
        method.GetBaseDefinition().DeclaringType!.Assembly.GetName().Name?.StartsWith("Xinyu", StringComparison.Ordinal) != true;

    private static string MethodName(MethodInfo method) => method.IsGenericMethodDefinition
        ? $"{method.Name}<{string.Join(",", method.GetGenericArguments().Select(a => a.Name))}>"
        : method.Name;

    private static string Parameters(IEnumerable<ParameterInfo> parameters) =>
        string.Join(", ", parameters.Select(p => $"{TypeName(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? "?" : "")}"));
}
