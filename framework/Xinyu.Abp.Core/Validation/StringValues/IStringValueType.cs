namespace Xinyu.Abp.Validation.StringValues;

/// <summary>How a feature's or setting's text value is edited.</summary>
public interface IStringValueType
{
    string Name { get; }
}
