using Microsoft.AspNetCore.Http;
using Xinyu.Abp.Validation;

namespace Xinyu.Abp.AspNetCore.Routing;

/// <summary>Checks the annotated rules of every input before the operation runs.</summary>
internal sealed class InputValidationFilter(InputValidation validation) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var argument in context.Arguments)
        {
            if (argument is not null)
                validation.Check(argument);
        }

        return next(context);
    }
}
