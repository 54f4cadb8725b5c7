namespace Xinyu.Plugins.Conformance;

/// <summary>A call overran; its thread may be lost, and nothing more is asked.</summary>
internal sealed class CutOffException : Exception;
