namespace Xinyu.Abp.Settings;

public class SettingValue : NameValue<string?>
{
    public SettingValue()
    {
    }

    public SettingValue(string name, string? value)
    {
        Name = name;
        Value = value;
    }
}
