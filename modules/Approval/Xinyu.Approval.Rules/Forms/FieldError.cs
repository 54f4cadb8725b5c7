namespace Xinyu.Approval.Forms;

/// <summary>A value is wrong; callers render the code in the reader's language, beside the field.</summary>
/// <param name="FieldId">The field, or for a cell <c>tableId[row].columnId</c> with the first row 0.</param>
/// <param name="Code">One of <see cref="FieldErrorCodes"/>.</param>
/// <param name="Args">First the label, then what the code names.</param>
public sealed record FieldError(string FieldId, string Code, IReadOnlyList<string> Args);

public static class FieldErrorCodes
{
    /// <summary>{0} is missing.</summary>
    public const string Required = "Form:Required";

    /// <summary>The form has no field {0}.</summary>
    public const string UnknownField = "Form:UnknownField";

    /// <summary>What was sent is no form: an object of field values is wanted.</summary>
    public const string NotAForm = "Form:NotAForm";

    /// <summary>{0} cannot be read as a value of its type {1}.</summary>
    public const string WrongKind = "Form:WrongKind";

    /// <summary>{0} must be a number.</summary>
    public const string NotANumber = "Form:NotANumber";

    /// <summary>{0} must be a whole number.</summary>
    public const string NotAnInteger = "Form:NotAnInteger";

    /// <summary>{0} must be a date that exists.</summary>
    public const string NotADate = "Form:NotADate";

    /// <summary>{0} must be answered by yes or no.</summary>
    public const string NotABoolean = "Form:NotABoolean";

    /// <summary>{0} must be at least {1}.</summary>
    public const string BelowMin = "Form:BelowMin";

    /// <summary>{0} must be at most {1}.</summary>
    public const string AboveMax = "Form:AboveMax";

    /// <summary>{0} has more than {1} decimals.</summary>
    public const string TooManyDecimals = "Form:TooManyDecimals";

    /// <summary>{0} has more than {1} characters.</summary>
    public const string TooLong = "Form:TooLong";

    /// <summary>{0} contains a character that cannot be shown or printed.</summary>
    public const string BadCharacter = "Form:BadCharacter";

    /// <summary>{0} does not offer {1}.</summary>
    public const string NotAnOption = "Form:NotAnOption";

    /// <summary>{0} is no valid resident identity number (GB 11643).</summary>
    public const string BadIdCard = "Form:BadIdCard";

    /// <summary>{0} is no valid unified social credit code (GB 32100).</summary>
    public const string BadUscc = "Form:BadUscc";

    /// <summary>{0} is no telephone number.</summary>
    public const string BadPhone = "Form:BadPhone";

    /// <summary>{0} is no e-mail address.</summary>
    public const string BadEmail = "Form:BadEmail";

    /// <summary>{0} has more than {1} rows.</summary>
    public const string TooManyRows = "Form:TooManyRows";
}
