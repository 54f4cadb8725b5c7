using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Xinyu.Abp.Authorization;
using Xinyu.Abp.Data;
using Xinyu.Abp.Domain.Entities;
using Xinyu.Abp.Http;
using Xinyu.Abp.Localization;
using Xinyu.Abp.Validation;

namespace Xinyu.Abp.AspNetCore.ExceptionHandling;

/// <summary>Turns a failure or a bare status code into the error body. What nobody expected is told without any detail.</summary>
internal sealed class ErrorAnswers(
    IStringLocalizer<AbpResource> texts,
    ExceptionTexts exceptionTexts,
    IOptions<AbpExceptionHttpStatusCodeOptions> statusCodes)
{
    public ErrorAnswer Of(Exception exception, HttpContext context) => exception switch
    {
        AbpValidationException e => new ErrorAnswer(StatusCodes.Status400BadRequest, Validation(e)),
        AbpAuthorizationException e => new ErrorAnswer(StatusOf(e, context), exceptionTexts.Info(e, e.Code, texts["Error:403"])),
        BusinessException e => new ErrorAnswer(StatusOf(e.Code), exceptionTexts.Info(e)),
        EntityNotFoundException => OfStatus(StatusCodes.Status404NotFound, context),
        AbpDbConcurrencyException e => new ErrorAnswer(StatusCodes.Status409Conflict, exceptionTexts.Stale(e)),
        AntiforgeryValidationException => Plain(StatusCodes.Status400BadRequest, "Abp:AntiforgeryFailed"),
        BadHttpRequestException e => OfBadRequest(e, context),
        DbUpdateException e when UniqueViolation.Is(e) => OfStatus(StatusCodes.Status409Conflict, context),
        _ when TransientFailure.Is(exception) => Plain(StatusCodes.Status503ServiceUnavailable, "Abp:Busy"),
        InvalidDataException => Plain(StatusCodes.Status400BadRequest, "Abp:UnreadableForm"),
        _ => OfStatus(StatusCodes.Status500InternalServerError, context)
    };

    public ErrorAnswer OfStatus(int status, HttpContext context)
    {
        var text = texts[$"Error:{status.ToString(CultureInfo.InvariantCulture)}"];
        var message = text.ResourceNotFound ? ReasonPhrases.GetReasonPhrase(status) : text.Value;
        var details = status >= StatusCodes.Status500InternalServerError
            ? texts["Error:TraceId", CorrelationId.Of(context)].Value
            : null;
        return new ErrorAnswer(status, new RemoteServiceErrorInfo(message, details, $"Abp:{status.ToString(CultureInfo.InvariantCulture)}"));
    }

    private ErrorAnswer OfBadRequest(BadHttpRequestException exception, HttpContext context)
    {
        var answer = OfStatus(exception.StatusCode, context);
        // what the framework says about the request is about the caller's input, never about our insides
        answer.Error.Details = (exception.InnerException as System.Text.Json.JsonException)?.Message ?? exception.Message;
        return answer;
    }

    private ErrorAnswer Plain(int status, string code) => new(status, new RemoteServiceErrorInfo(texts[code], null, code));

    private RemoteServiceErrorInfo Validation(AbpValidationException exception) =>
        new(texts["Abp:Validation"], null, "Abp:Validation")
        {
            ValidationErrors =
            [
                .. exception.ValidationErrors.Select(e => new RemoteServiceValidationErrorInfo(
                    e.ErrorMessage ?? string.Empty, [.. e.MemberNames.Select(MemberPaths.CamelCase)]))
            ]
        };

    private int StatusOf(AbpAuthorizationException exception, HttpContext context) =>
        exception.Code is { } code && statusCodes.Value.ErrorCodeToHttpStatusCodeMappings.TryGetValue(code, out var mapped)
            ? (int)mapped
            : context.User.Identity?.IsAuthenticated == true ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;

    private int StatusOf(string? code) =>
        code is not null && statusCodes.Value.ErrorCodeToHttpStatusCodeMappings.TryGetValue(code, out var mapped)
            ? (int)mapped
            : StatusCodes.Status400BadRequest;
}
