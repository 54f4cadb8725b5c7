namespace Xinyu.Abp.UI.Components;

/// <summary>One department on the board: its worst light, said in words (黄牌 1, 31 件在办).</summary>
public sealed record DepartmentLight(string Department, LampState State, string Text, string? Url = null);
