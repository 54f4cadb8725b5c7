namespace Xinyu.Plugins.Cases;

/// <summary>As what a rule read a field.</summary>
internal enum FieldReading
{
    Any,
    Text,
    Number,
    Integer,
    Date,
    Boolean,
    Choices,
    Rows,
}
