using Microsoft.Extensions.Localization;

namespace Xinyu.SystemAdmin.Audit;

/// <summary>Entities in the reader's words, where the glossary has one; else by their type's name.</summary>
internal static class EntityNames
{
    public static string EntityName(this IStringLocalizer<SystemAdminResource> localizer, string typeFullName)
    {
        var name = typeFullName[(typeFullName.LastIndexOf('.') + 1)..];
        var text = localizer[$"Entity:{name}"];
        return text.ResourceNotFound ? name : text.Value;
    }
}
