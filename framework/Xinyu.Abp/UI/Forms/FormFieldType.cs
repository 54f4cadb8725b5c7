namespace Xinyu.Abp.UI.Forms;

/// <summary>The field types of the catalogue.</summary>
public enum FormFieldType
{
    Text,
    LongText,
    Number,
    Integer,
    Date,
    Choice,
    MultiChoice,
    Boolean,
    IdCard,
    Uscc,
    Phone,
    Email,
    Address,
    Table
}
