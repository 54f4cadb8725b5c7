using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Localization;
using Xinyu.Abp.Localization;

namespace Xinyu.Abp.Validation;

/// <summary>
/// Checks data annotations of an input and of what it contains, as pages do by model binding. Attributes on the
/// parameters of a record count like those on its properties.
/// </summary>
internal sealed class InputValidation(IStringLocalizerFactory localizers, AssemblyResources resources)
{
    private const int MaxDepth = 8;
    private readonly ConcurrentDictionary<Type, IReadOnlyList<Rule>> _rules = new();

    public void Check(object input)
    {
        var errors = new List<ValidationResult>();
        Collect(input, string.Empty, errors, 0);
        if (errors.Count > 0)
            throw new AbpValidationException(errors);
    }

    private void Collect(object value, string path, List<ValidationResult> errors, int depth)
    {
        if (depth > MaxDepth || !IsInput(value.GetType()))
            return;
        foreach (var rule in _rules.GetOrAdd(value.GetType(), RulesOf))
        {
            var member = path + rule.Property.Name;
            var content = rule.Property.GetValue(value);
            foreach (var attribute in rule.Attributes)
            {
                var context = new ValidationContext(value) { MemberName = rule.Property.Name, DisplayName = rule.DisplayName(localizers) };
                if (attribute.GetValidationResult(content, context) is { } failed)
                    errors.Add(new ValidationResult(Sentence(attribute, failed, context.DisplayName, value.GetType()), [member]));
            }

            if (content is IEnumerable items and not string)
            {
                var index = 0;
                foreach (var item in items)
                {
                    if (item is not null)
                        Collect(item, $"{member}[{index}].", errors, depth + 1);
                    index++;
                }
            }
            else if (content is not null)
            {
                Collect(content, member + ".", errors, depth + 1);
            }
        }

        if (value is IValidatableObject own)
            errors.AddRange(own.Validate(new ValidationContext(value))
                .Select(e => new ValidationResult(e.ErrorMessage, e.MemberNames.Select(m => path + m))));
    }

    private string? Sentence(ValidationAttribute attribute, ValidationResult failed, string displayName, Type type)
    {
        if (attribute.ErrorMessageResourceType is not null)
            return failed.ErrorMessage;
        var key = attribute.ErrorMessage ?? AnnotationTexts.KeyOf(attribute);
        var text = key is null ? null : localizers.Create(resources.Of(type.Assembly))[key];
        return text is null or { ResourceNotFound: true }
            ? failed.ErrorMessage
            : AnnotationTexts.Format(attribute, text.Value, displayName);
    }

    private IReadOnlyList<Rule> RulesOf(Type type)
    {
        var parameters = type.GetConstructors().SelectMany(c => c.GetParameters())
            .ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.CanRead && p.GetIndexParameters().Length == 0)
                .Select(p => new Rule(
                    p,
                    [.. p.GetCustomAttributes<ValidationAttribute>(), .. parameters[p.Name].SelectMany(x => x.GetCustomAttributes<ValidationAttribute>())],
                    p.GetCustomAttribute<DisplayAttribute>() ?? parameters[p.Name].Select(x => x.GetCustomAttribute<DisplayAttribute>()).FirstOrDefault(),
                    resources.Of(type.Assembly)))
        ];
    }

    // inputs are our own classes and records: not services, not types of the platform
    private static bool IsInput(Type type) =>
        !type.IsPrimitive && !type.IsEnum && type.Namespace is { } name && name.StartsWith("Xinyu", StringComparison.Ordinal)
        && (type.Name.EndsWith("Dto", StringComparison.Ordinal) || type.GetMethod("<Clone>$") is not null
            || (type.GetConstructor(Type.EmptyTypes) is not null && type.GetProperties().Any(p => p.CanWrite)));

    private sealed record Rule(
        PropertyInfo Property, IReadOnlyList<ValidationAttribute> Attributes, DisplayAttribute? Display, Type Resource)
    {
        public string DisplayName(IStringLocalizerFactory localizers) =>
            Display?.GetName() is { } name ? localizers.Create(Resource)[name].Value : Property.Name;
    }
}
