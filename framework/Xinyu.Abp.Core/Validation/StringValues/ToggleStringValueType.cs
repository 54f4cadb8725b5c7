namespace Xinyu.Abp.Validation.StringValues;

/// <summary>On or off: the value is <c>true</c> or <c>false</c>.</summary>
public class ToggleStringValueType : IStringValueType
{
    string IStringValueType.Name => "TOGGLE";
}
