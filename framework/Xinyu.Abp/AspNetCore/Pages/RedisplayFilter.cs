using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.AspNetCore.ExceptionHandling;
using Xinyu.Abp.Data;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Validation;

namespace Xinyu.Abp.AspNetCore.Pages;

internal sealed class RedisplayFilter(ErrorAnswers answers) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var reads = HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method);
        if (!reads && context.HandlerMethod is null)
        {
            // otherwise the page would be rendered without anything having filled it
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        if (reads || context.HandlerInstance is not IRedisplay page)
        {
            await next();
            return;
        }

        if (!context.ModelState.IsValid)
        {
            context.Result = await ShowAgainAsync(page, StatusCodes.Status400BadRequest);
            return;
        }

        var executed = await next();
        if (executed.Exception is null || executed.ExceptionHandled || !IsForThePerson(executed.Exception))
            return;
        var answer = answers.Of(executed.Exception, context.HttpContext);
        Add(executed.Exception, answer, context.ModelState);
        executed.ExceptionHandled = true;
        // what the failed handler left in the context must not be shown as if it were saved
        context.HttpContext.RequestServices.GetService<XinyuDbContext>()?.ChangeTracker.Clear();
        executed.Result = await ShowAgainAsync(page, answer.Status);
    }

    /// <summary>A refusal, or what passes when the person tries again: what was typed stays. A defect of ours is none of them.</summary>
    private static bool IsForThePerson(Exception exception) =>
        exception is BusinessException or AbpValidationException or AbpDbConcurrencyException
        || (exception is DbUpdateException update && UniqueViolation.Is(update)) || TransientFailure.Is(exception);

    private static async Task<IActionResult> ShowAgainAsync(IRedisplay page, int status)
    {
        await page.RedisplayAsync();
        return new PageResult { StatusCode = status };
    }

    private static void Add(Exception exception, ErrorAnswer answer, ModelStateDictionary modelState)
    {
        if (exception is not AbpValidationException validation)
        {
            modelState.AddModelError(string.Empty, answer.Error.Message ?? string.Empty);
            return;
        }

        foreach (var error in validation.ValidationErrors)
        {
            var members = error.MemberNames.DefaultIfEmpty(string.Empty);
            foreach (var member in members)
                modelState.AddModelError(KeyOf(member, modelState), error.ErrorMessage ?? string.Empty);
        }
    }

    // a use case says Name, the page's field is called Input.Name
    private static string KeyOf(string member, ModelStateDictionary modelState)
    {
        if (member.Length == 0 || modelState.ContainsKey(member))
            return member;
        var matches = modelState.Keys.Where(k => k.EndsWith("." + member, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return matches.Count == 1 ? matches[0] : member;
    }
}
