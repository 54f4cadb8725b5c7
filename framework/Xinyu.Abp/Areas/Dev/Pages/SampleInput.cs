namespace Xinyu.Abp.Areas.Dev.Pages;

internal sealed class SampleInput
{
    public string Opinion { get; set; } = "材料经评估修改后符合要求，拟同意。";

    public DateOnly? Until { get; set; }

    public string? Password { get; set; }
}
