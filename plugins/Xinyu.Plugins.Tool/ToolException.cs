namespace Xinyu.Plugins.Tool;

/// <summary>A command says no, in both languages; it ends with exit code 1 and nothing half done.</summary>
internal sealed class ToolException(string zh, string en) : Exception($"{zh}\n{en}");
