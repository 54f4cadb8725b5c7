namespace Xinyu.Plugins.Parameters;

public enum ParameterKind
{
    Number,
    Text,
    Boolean,
    Date,
    Table,
}
